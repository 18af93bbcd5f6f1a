import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/export/formats';
import { readAny } from '../../src/export/read-any';
import type { Records } from '../../src/export/records';
import { runExport } from '../../src/export/run-export';
import { anyRecords } from './any-records';
import { applyPlan, countChanges, importFresh, planInto } from './import-into';
import { exportedAt, sampleRecords } from './sample-records';

// The bench tries 10,000 (`npm run bench -- round-trips`), which takes some minutes on two cores.
const runs = Number(process.env.HEARSAY_RUNS ?? 100);
const pace = { now: () => performance.now(), rest: () => Promise.resolve() };

const home = exportFormats.filter(({ comesHome }) => comesHome);

async function writeFile(records: Records, format: (typeof exportFormats)[number]) {
  const write = await format.load();
  const parts = await runExport(write(records, { exportedAt }), { pace });
  return { name: `x.${format.extension}`, bytes: Buffer.concat(parts.map((part) => Buffer.from(part as string))) };
}

async function readFile(file: Awaited<ReturnType<typeof writeFile>>) {
  const opened = await readAny(file);
  if (opened.kind === 'table') return opened.read(opened.mapping);
  return opened.read;
}

/** Articles and claims whatever their order. */
const sorted = ({ articles, claims }: Records) => ({
  articles: articles.toSorted((a, b) => a.id.localeCompare(b.id)),
  claims: claims.toSorted((a, b) => a.id.localeCompare(b.id)),
});

test('the formats that come home are those of the issue', () => {
  expect(home.map(({ id }) => id)).toEqual([
    'json',
    'json-lines',
    'web-annotation',
    'hypothesis',
    'markdown',
    'obsidian',
  ]);
});

describe.each(home)('$name', (format) => {
  test(`brings ${runs} random libraries home as they were, and a second time changes nothing`, {
    timeout: 1_800_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        fc.pre(records.articles.length > 0 || !format.extension.startsWith('zip')); // No file, no library.
        const read = await readFile(await writeFile(records, format));
        expect(read.refused).toEqual([]);
        expect(sorted(importFresh(read))).toEqual(sorted(records));
        expect(countChanges(planInto(records, read))).toBe(0);
      }),
      { numRuns: runs },
    );
  });
});

describe('CSV', () => {
  test(`of ${runs} random libraries changes nothing in them`, { timeout: 1_800_000 }, async () => {
    const csv = exportFormats.find(({ id }) => id === 'csv-excel');
    if (!csv) throw new Error('no CSV');
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const plan = planInto(records, await readFile(await writeFile(records, csv)));
        const changed = plan.claims.changed.filter(({ fields }) => fields.length > 0);
        for (const { before, after, fields } of changed) {
          // A cell cannot hold half a character, and a list in a cell no empty or padded value.
          expect(fields.filter((field) => !['tags', 'note', 'status', 'changedAt'].includes(field as string))).toEqual(
            [],
          );
          if (!/\p{Cs}/u.test(before.note)) expect(after.note).toBe(before.note);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('an export', () => {
  test('rests while it works, tells its progress, and stops where it is told to', async () => {
    let now = 0;
    let rests = 0;
    const sizes: number[] = [];
    const slow = { now: () => (now += 30), rest: async () => void rests++ };
    const chunks = ['a', new Uint8Array(3), 'bb', 'c'];
    expect(await runExport(chunks, { pace: slow, onProgress: (size) => sizes.push(size) })).toEqual([
      'a',
      new Uint8Array(3),
      'bbc',
    ]);
    expect(rests).toBeGreaterThan(0);
    expect(sizes.at(-1)).toBe(7);
    const controller = new AbortController();
    const stopped = runExport(chunks, {
      pace: { ...slow, rest: async () => controller.abort() },
      signal: controller.signal,
    });
    await expect(stopped).rejects.toThrow('aborted');
  });

  test.each(exportFormats)('as $name writes something of the sample', async (format) => {
    expect((await writeFile(sampleRecords(), format)).bytes.length).toBeGreaterThan(200);
  });

  test('applied to the library it came from leaves it as it is', async () => {
    const [json] = exportFormats;
    if (!json) throw new Error('no JSON');
    const plan = planInto(sampleRecords(), await readFile(await writeFile(sampleRecords(), json)));
    expect(applyPlan(sampleRecords(), plan)).toEqual(sampleRecords());
  });
});
