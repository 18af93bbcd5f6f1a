import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { writeBundle } from '../../../src/export/bundle';
import { exportFormats } from '../../../src/export/formats';
import { readAny } from '../../../src/export/read-any';
import { runExport } from '../../../src/export/run-export';
import { type FileToImport, planFile } from '../../../src/library/exchange/plan-file';
import type { Database } from '../../../src/store/database';
import { importRecords, readKnownRecords } from '../../../src/store/import-records';
import { noteClaims } from '../../../src/store/label-claim';
import { readRecords } from '../../../src/store/read-records';
import { exportedAt, type sampleRecords } from '../../export/sample-records';
import { openTestDatabase, recordWords, tuesday } from '../../store/open-test-database';

const pace = { now: () => 0, rest: () => Promise.resolve() };

/** What the import view does with a file: reads it, compares it, writes it. */
async function bring(database: Database, file: FileToImport) {
  const known = await readKnownRecords(database);
  const { records, planned } = planFile(file, known, tuesday);
  await importRecords(database, records, { occasion: { at: tuesday, by: 'import' }, revision: known.revision });
  return planned;
}

async function writeAndRead(records: ReturnType<typeof sampleRecords>, id = 'json'): Promise<FileToImport> {
  const format = exportFormats.find((each) => each.id === id);
  if (!format) throw new Error(`no ${id}`);
  const parts = await runExport((await format.load())(records, { exportedAt }), { pace });
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const opened = await readAny({ name: `x.${format.extension}`, bytes });
  if (opened.kind !== 'records') throw new Error(`${id} was taken for a ${opened.kind}`);
  return { format: opened.format, read: opened.read, cover: null };
}

describe.each(['json', 'json-lines', 'web-annotation', 'hypothesis', 'markdown', 'obsidian'])('%s', (id) => {
  test('goes out of one library and into another as it was, and a second time changes nothing', async () => {
    const [ours, theirs] = [openTestDatabase(), openTestDatabase()];
    await recordWords(theirs, ['we will rebuild the bridge', 'nobody will take the ferry']);
    const file = await writeAndRead(await readRecords(theirs, 'all'), id);
    expect(await bring(ours, file)).toMatchObject({ claims: { added: 2, changed: 0, same: 0 }, refusedCount: 0 });
    expect(await readRecords(ours, 'all')).toEqual(await readRecords(theirs, 'all'));
    const { revision } = await readKnownRecords(ours);
    expect(await bring(ours, file)).toMatchObject({ claims: { added: 0, changed: 0, same: 2 }, refusedCount: 0 });
    expect((await readKnownRecords(ours)).revision).toBe(revision);
  });
});

describe('a bundle', () => {
  const cover = { from: 'Ana', title: 'Who said it?', instructions: '', tags: [], questions: [], answers: {} };

  test('is told by its cover, takes nothing of ours and shows both sides', async () => {
    const ours = openTestDatabase();
    const { ids } = await recordWords(ours, ['we will rebuild the bridge']);
    const before = await readRecords(ours, 'all');
    const theirs = { ...before, claims: before.claims.map((claim) => ({ ...claim, note: 'Theirs.' })) };
    await noteClaims(ours, ids, 'Mine.');
    const text = [...writeBundle(cover, theirs, { exportedAt })].join('');
    const opened = await readAny({ name: 'x.json', bytes: new TextEncoder().encode(text) });
    if (opened.kind !== 'bundle') throw new Error(`taken for ${opened.kind}`);
    const planned = await bring(ours, { format: 'bundle', read: opened.read, cover: opened.cover });
    expect(planned.bundle?.cover).toEqual(cover);
    expect(planned.bundle?.disagreements).toEqual([
      { claimId: ids[0], field: 'note', ours: 'Mine.', theirs: 'Theirs.', words: 'we will rebuild the bridge' },
    ]);
    expect((await readRecords(ours, 'all')).claims[0]?.note).toBe('Mine.');
  });
});

test('what the reader did later stands, and is counted', async () => {
  const ours = openTestDatabase();
  const { ids } = await recordWords(ours, ['we will rebuild the bridge']);
  await noteClaims(ours, ids, 'first', { at: '2031-01-01T00:00:00.000Z', by: 'reader' });
  const file = await writeAndRead(await readRecords(ours, 'all'));
  await noteClaims(ours, ids, 'second', { at: '2031-02-01T00:00:00.000Z', by: 'reader' });
  expect(await bring(ours, file)).toMatchObject({ keptOurs: 1, claims: { added: 0, changed: 0, same: 1 } });
  expect((await readRecords(ours, 'kept')).claims[0]?.note).toBe('second');
});
