import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database';
import { importRecords } from '../../src/store/import-records';
import { correctSourceType, keepClaims, noteClaims, setStatus, tagClaims } from '../../src/store/label-claim';
import { undoChange } from '../../src/store/turn-changes';
import { openTestDatabase, readClaim, recordWords, tuesday } from './open-test-database';

const occasion = { at: tuesday, by: 'import' as const };
const readAll = async (database: Database) => ({
  articles: await database.articles.toArray(),
  claims: await database.claims.toArray(),
});

async function colleague(words: string[]) {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, words);
  return { database, ids };
}

describe('records of others', () => {
  test('are added, found, and undone as one step', async () => {
    const { database: theirs } = await colleague(['a b', 'c d']);
    const ours = openTestDatabase();
    const outcome = await importRecords(ours, await readAll(theirs), { occasion, isDryRun: false });
    expect(outcome.added).toHaveLength(2);
    expect(await readAll(ours)).toEqual(await readAll(theirs));
    expect((await ours.shelves.toArray())[0]?.ids).toHaveLength(2);
    await undoChange(ours);
    expect((await ours.claims.toArray()).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  });

  test('a dry run tells the same and writes nothing', async () => {
    const { database: theirs } = await colleague(['a b']);
    const ours = openTestDatabase();
    const records = await readAll(theirs);
    const dry = await importRecords(ours, records, { occasion, isDryRun: true });
    expect(await readAll(ours)).toEqual({ articles: [], claims: [] });
    expect(await importRecords(ours, records, { occasion, isDryRun: false })).toEqual(dry);
  });

  test('the same again change nothing', async () => {
    const { database: theirs, ids } = await colleague(['a b', 'c d']);
    await tagClaims(theirs, ids, { add: ['x'] });
    const ours = openTestDatabase();
    const records = await readAll(theirs);
    await importRecords(ours, records, { occasion, isDryRun: false });
    const before = await readAll(ours);
    const again = await importRecords(ours, records, { occasion, isDryRun: false });
    expect([again.added, again.changed, again.same.length]).toEqual([[], [], 2]);
    expect(await readAll(ours)).toEqual(before);
    expect(await ours.changes.count()).toBe(1);
  });

  test('are merged into ours and take nothing of ours away', async () => {
    const ours = openTestDatabase();
    const { ids } = await recordWords(ours, ['a b']);
    const { database: theirs, ids: theirIds } = await colleague(['a b']);
    await tagClaims(ours, ids, { add: ['mine'] });
    await noteClaims(ours, ids, 'my note');
    await tagClaims(theirs, theirIds, { add: ['theirs'] });
    await noteClaims(theirs, theirIds, 'their note');
    await setStatus(theirs, theirIds, 'true');
    await correctSourceType(theirs, theirIds[0] ?? ('' as never), 'wire');
    const outcome = await importRecords(ours, await readAll(theirs), { occasion, isDryRun: false });
    expect(outcome.changed).toEqual(theirIds);
    expect(await readClaim(ours, ids[0])).toMatchObject({
      tags: ['mine', 'theirs'],
      note: 'my note\n\ntheir note',
      status: 'true',
      correction: { sourceType: 'wire' },
    });
    await undoChange(ours);
    expect(await readClaim(ours, ids[0])).toMatchObject({
      tags: ['mine'],
      note: 'my note',
      status: null,
      correction: null,
    });
  });

  test('without their article are refused', async () => {
    const { database: theirs, ids } = await colleague(['a b']);
    const { claims } = await readAll(theirs);
    const ours = openTestDatabase();
    const outcome = await importRecords(ours, { articles: [], claims }, { occasion, isDryRun: false });
    expect(outcome).toEqual({ added: [], changed: [], same: [], refused: ids });
    expect(await ours.claims.count()).toBe(0);
  });

  test('get ids of their own where theirs are taken', async () => {
    const ours = openTestDatabase();
    const { ids, articleId } = await recordWords(ours, ['ours'], { url: 'https://a.example/ours' });
    await keepClaims(ours, ids, true);
    const { database: theirs } = await colleague(['theirs']);
    const { articles, claims } = await readAll(theirs);
    const clash = {
      articles: articles.map((article) => ({ ...article, id: articleId })),
      claims: claims.map((claim) => ({ ...claim, id: ids[0] ?? claim.id, articleId })),
    };
    await importRecords(ours, clash, { occasion, isDryRun: false });
    expect(await ours.claims.count()).toBe(2);
    expect((await readClaim(ours, ids[0])).content[0]?.exact).toBe('ours');
  });

  test('broken off half-way leave nothing', async () => {
    const { database: theirs } = await colleague(['a b', 'c d']);
    const ours = openTestDatabase();
    const records = await readAll(theirs);
    const [first] = records.claims;
    if (!first) throw new Error('a claim is recorded');
    const broken = { ...first, id: { not: 'a key' } as never, fingerprint: 'other' };
    const importing = importRecords(
      ours,
      { ...records, claims: [...records.claims, broken] },
      { occasion, isDryRun: false },
    );
    await expect(importing).rejects.toThrow();
    expect(await readAll(ours)).toEqual({ articles: [], claims: [] });
  });
});
