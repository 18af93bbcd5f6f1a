import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/model';
import type { Database } from '../../src/store/database';
import { type ImportedRecords, ImportOutdated, importRecords, readKnownRecords } from '../../src/store/import-records';
import { noteClaims } from '../../src/store/label-claim';
import { readHistory, readTurns, redoChange, undoAct, undoChange } from '../../src/store/turn-changes';
import { openTestDatabase, readClaim, recordWords, tuesday } from './open-test-database';

const occasion = { at: tuesday, by: 'import' as const };
const readAll = async (database: Database) => ({
  articles: await database.articles.toArray(),
  claims: await database.claims.toArray(),
});

/** What another library holds, as an import that is all new. */
async function recordedElsewhere(...words: string[]): Promise<ImportedRecords> {
  const database = openTestDatabase();
  await recordWords(database, words);
  const { articles, claims } = await readAll(database);
  return { articles: { new: articles, changed: [] }, claims: { new: claims, changed: [] } };
}

async function bring(database: Database, records: ImportedRecords, revision?: number): Promise<void> {
  const known = await readKnownRecords(database);
  await importRecords(database, records, { occasion, revision: revision ?? known.revision });
}

describe('an import', () => {
  test('is written, packed for finding, undone and done again as one step', async () => {
    const records = await recordedElsewhere('a b', 'c d');
    const ours = openTestDatabase();
    await bring(ours, records);
    expect(await readAll(ours)).toEqual({ articles: records.articles.new, claims: records.claims.new });
    expect((await ours.shelves.toArray())[0]?.ids).toHaveLength(2);
    const undone = await undoChange(ours);
    expect(undone?.change.act).toBe('import');
    expect((await ours.claims.toArray()).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    await redoChange(ours);
    expect((await ours.claims.toArray()).every(({ deletedAt }) => deletedAt === null)).toBe(true);
  });

  test('of many articles is told to other pages in few words, not key by key', async () => {
    const elsewhere = openTestDatabase();
    for (let at = 0; at < 144; at++) await recordWords(elsewhere, ['a b'], { url: `https://courier.example/${at}` });
    const { articles, claims } = await readAll(elsewhere);
    const ours = openTestDatabase();
    const told: string[] = [];
    const listen = (parts: object) => {
      for (const [part, ranges] of Object.entries(parts)) {
        if (/[/](articles|shelves)[/]/.test(part)) told.push(JSON.stringify(ranges));
      }
    };
    Dexie.on.storagemutated.subscribe(listen);
    await bring(ours, { articles: { new: articles, changed: [] }, claims: { new: claims, changed: [] } });
    Dexie.on.storagemutated.unsubscribe(listen);
    expect(told.length).toBeGreaterThan(0);
    expect(Math.max(...told.map(({ length }) => length))).toBeLessThan(200);
  });

  test('changes claims that are here, and undoing it brings the marks back', async () => {
    const ours = openTestDatabase();
    const { ids, claims } = await recordWords(ours, ['a b', 'c d']);
    await noteClaims(ours, ids.slice(0, 1), 'mine');
    const before = await readClaim(ours, ids[0]);
    const after: Claim = { ...before, note: 'from the file', tags: ['x'] };
    await bring(ours, { articles: { new: [], changed: [] }, claims: { new: [], changed: [{ before, after }] } });
    expect(await readClaim(ours, ids[0])).toEqual(after);
    expect(await readClaim(ours, ids[1])).toEqual(claims[1]);
    await undoChange(ours);
    expect(await readClaim(ours, ids[0])).toMatchObject({ note: 'mine', tags: [] });
  });

  test('adds claims to an article that is here and packs the old ones with the new', async () => {
    const ours = openTestDatabase();
    const { claims } = await recordWords(ours, ['a b']);
    const added = claims.map((claim) => ({ ...claim, id: 'new' as Claim['id'], fingerprint: 'other', order: 1 }));
    await bring(ours, { articles: { new: [], changed: [] }, claims: { new: added, changed: [] } });
    expect((await ours.shelves.toArray())[0]?.ids).toHaveLength(2);
  });

  test('of nothing writes nothing', async () => {
    const ours = openTestDatabase();
    const { revision } = await readKnownRecords(ours);
    await bring(ours, { articles: { new: [], changed: [] }, claims: { new: [], changed: [] } });
    expect((await readKnownRecords(ours)).revision).toBe(revision);
    expect(await ours.changes.count()).toBe(0);
  });

  test('compared with an older state is refused and leaves nothing', async () => {
    const ours = openTestDatabase();
    const { revision } = await readKnownRecords(ours);
    await recordWords(ours, ['ours']);
    const before = await readAll(ours);
    const records = await recordedElsewhere('a b');
    await expect(bring(ours, records, revision)).rejects.toThrow(ImportOutdated);
    expect(await readAll(ours)).toEqual(before);
  });

  test('broken off half-way leaves nothing', async () => {
    const records = await recordedElsewhere('a b', 'c d');
    const ours = openTestDatabase();
    const [first] = records.claims.new;
    if (!first) throw new Error('a claim is recorded');
    const broken = { ...first, id: { not: 'a key' } as never, fingerprint: 'other' };
    const claims = { new: [...records.claims.new, broken], changed: [] };
    await expect(bring(ours, { ...records, claims })).rejects.toThrow();
    expect(await readAll(ours)).toEqual({ articles: [], claims: [] });
    expect(await ours.shelves.count()).toBe(0);
  });

  test('of more claims than are turned at once is undone as a whole, telling how far it is', async () => {
    const records = await recordedElsewhere(...Array.from({ length: 1200 }, (_, at) => `number ${at}`));
    const ours = openTestDatabase();
    await bring(ours, records);
    expect((await ours.changes.toArray()).map(({ entries, claimIds }) => [entries.length, claimIds.length])).toEqual([
      [1000, 0],
      [200, 0],
    ]);
    const shares: number[] = [];
    const undone = await undoAct(ours, {
      occasion,
      isMeant: ({ act }) => act === 'import',
      onProgress: (share) => shares.push(share),
    });
    expect(undone).toBe(1200);
    expect((await ours.claims.toArray()).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    expect(shares).toHaveLength(2);
    expect((await readTurns(ours)).undo).toBeNull();
    await redoChange(ours);
    await redoChange(ours);
    expect((await ours.claims.toArray()).every(({ deletedAt }) => deletedAt === null)).toBe(true);
  });

  test('is not undone where something else was done since', async () => {
    const records = await recordedElsewhere('a b');
    const ours = openTestDatabase();
    await bring(ours, records);
    await noteClaims(ours, [records.claims.new[0]?.id ?? ('' as Claim['id'])], 'since');
    const isMeant = ({ act }: { act: string }) => act === 'import';
    expect(await undoAct(ours, { occasion, isMeant, onProgress: () => {} })).toBe(0);
    expect((await ours.claims.toArray()).map(({ deletedAt, note }) => [deletedAt, note])).toEqual([[null, 'since']]);
  });

  test('stands in the history of each of its claims, and of no other', async () => {
    const ours = openTestDatabase();
    const { ids, claims } = await recordWords(ours, ['a b']);
    const added = claims.map((claim) => ({ ...claim, id: 'new' as Claim['id'], fingerprint: 'other', order: 1 }));
    await bring(ours, { articles: { new: [], changed: [] }, claims: { new: added, changed: [] } });
    await noteClaims(ours, ['new' as Claim['id']], 'later');
    const acts = async (id: Claim['id'] | undefined) =>
      (await readHistory(ours, id ?? ('' as Claim['id']))).map(({ act }) => act);
    expect(await acts('new' as Claim['id'])).toEqual(['import', 'note']);
    expect(await acts(ids[0])).toEqual([]);
  });

  test('tells how far it is', async () => {
    const records = await recordedElsewhere('a b', 'c d');
    const shares: number[] = [];
    const ours = openTestDatabase();
    await importRecords(ours, records, { occasion, revision: 0, onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  });
});
