import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Claim } from '../../../src/core/model';
import { BackupRefused } from '../../../src/store/backup/backup';
import { parseBackup } from '../../../src/store/backup/parse-backup';
import { proveBackup } from '../../../src/store/backup/prove-backup';
import { restoreBackup } from '../../../src/store/backup/restore-backup';
import { writeBackup } from '../../../src/store/backup/write-backup';
import type { Database } from '../../../src/store/database';
import { correctClaims, noteClaims, tagClaims } from '../../../src/store/label-claim';
import { StorageFull } from '../../../src/store/storage-full';
import { undoChange } from '../../../src/store/turn-changes';
import { hostileTexts } from '../hostile-texts';
import { monday, openTestDatabase, recordWords, tuesday } from '../open-test-database';
import { perform, randomActs, readEverything } from '../random-acts';

/** What a backup holds; the rest is made from it. */
async function readKept(database: Database): Promise<unknown> {
  const { articles, claims, versions, changes } = await readEverything(database);
  return { articles, claims, versions, changes };
}

async function restored(blob: Blob): Promise<Database> {
  const database = openTestDatabase();
  await restoreBackup(database, await parseBackup(blob), { at: tuesday });
  return database;
}

async function filled(): Promise<Database> {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, ['the bridge is safe', 'it opens in May']);
  await tagClaims(database, ids, { add: ['bridge'] });
  await noteClaims(database, ids.slice(0, 1), 'asked');
  await undoChange(database);
  return database;
}

describe('a backup', () => {
  test('of any database restores to the same', async () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(hostileTexts).slice(1)));
    await fc.assert(
      fc.asyncProperty(randomActs(12, texts), async (acts) => {
        const database = openTestDatabase();
        let time = Date.parse(monday);
        for (const act of acts) {
          time += act.hours * 3_600_000;
          await perform(database, act, time);
        }
        const { blob, digest } = await writeBackup(database, monday);
        const other = await restored(blob);
        expect(await readKept(other)).toEqual(await readKept(database));
        expect((await writeBackup(other, monday)).digest).toBe(digest);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('is JSON that everybody can read, with one record a line', async () => {
    const { blob } = await writeBackup(await filled(), monday);
    const text = await blob.text();
    const parsed = JSON.parse(text);
    expect(parsed).toMatchObject({
      format: 'hearsay-backup',
      formatVersion: 1,
      madeAt: monday,
      counts: { articles: 1, claims: 2, versions: 0, changes: 2 },
    });
    expect(
      text.split('\n').filter((line) => line.startsWith('{"id":') || line.includes('"fingerprint"')).length,
    ).toBeGreaterThanOrEqual(2);
  });

  test('that somebody formatted anew is read all the same', async () => {
    const database = await filled();
    const { blob } = await writeBackup(database, monday);
    const pretty = new Blob([JSON.stringify(JSON.parse(await blob.text()), null, 2)]);
    expect(await readKept(await restored(pretty))).toEqual(await readKept(database));
  });

  test('of an empty database restores to an empty one', async () => {
    const { blob } = await writeBackup(openTestDatabase(), monday);
    expect(await readKept(await restored(blob))).toEqual({ articles: [], claims: [], versions: [], changes: [] });
  });

  test('restored can be undone on, and expires only after its full time', async () => {
    const database = await restored((await writeBackup(await filled(), monday)).blob);
    expect((await undoChange(database))?.change.act).toBe('tag');
    const [shelf] = await database.shelves.toArray();
    expect(Math.min(...(shelf?.stamps ?? [0]))).toBeGreaterThanOrEqual(Date.parse(tuesday));
  });

  test('tells how far it is', async () => {
    const shares: number[] = [];
    await writeBackup(await filled(), monday, (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
  });
});

describe.each(Object.entries(hostileTexts))('%s', (_, hostile) => {
  test('survives in every field, backup and restore', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['words', `more ${hostile.slice(0, 2_000)}`], {
      title: hostile,
      publisher: hostile,
      section: hostile,
      byline: [hostile],
      origins: { [hostile.slice(0, 100) || 'x']: hostile },
      creditLine: { text: hostile, names: [hostile] },
    });
    await noteClaims(database, ids, hostile);
    await correctClaims(database, ids, { speaker: { name: hostile } });
    const { blob } = await writeBackup(database, monday);
    const other = await restored(blob);
    expect(
      (await other.claims.toArray()).map((claim: Claim) => [
        claim.note === hostile,
        claim.correction?.speaker === hostile,
      ]),
    ).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(JSON.stringify(await readKept(other)) === JSON.stringify(await readKept(database))).toBe(true);
    await proveBackup(blob);
  });
});

describe('a backup is refused', () => {
  const refusal = (blob: Blob) =>
    parseBackup(blob).then(
      () => null,
      (error: unknown) => (error instanceof BackupRefused ? error.reason : error),
    );

  test('wherever it is cut off', async () => {
    const { blob } = await writeBackup(await filled(), monday);
    const text = await blob.text();
    for (let end = 0; end < text.length - 2; end += 37) {
      expect(['not-a-backup', 'cut-off', 'damaged']).toContain(await refusal(new Blob([text.slice(0, end)])));
    }
  });

  test('where one letter of a record is another', async () => {
    const { blob } = await writeBackup(await filled(), monday);
    const text = await blob.text();
    expect(await refusal(new Blob([text.replace('it opens in May', 'it opens in Mai')]))).toBe('damaged');
  });

  test.each([
    ['not-a-backup', 'hello'],
    ['not-a-backup', '{"a":1}'],
    ['not-a-backup', '[]'],
    ['not-a-backup', 'null'],
    ['newer-format', '{"format":"hearsay-backup","formatVersion":2,"counts":{}}'],
    [
      'bad-record',
      '{"format":"hearsay-backup","formatVersion":1,"counts":{"articles":1,"claims":0,"versions":0,"changes":0},"articles":[{"id":"x"}],"claims":[],"versions":[],"changes":[],"digest":"x"}',
    ],
  ])('as %s: %s', async (reason, text) => {
    expect(await refusal(new Blob([text]))).toBe(reason);
  });

  test('and nothing is changed then', async () => {
    const database = await filled();
    const before = await readEverything(database);
    await expect(parseBackup(new Blob(['{}']))).rejects.toThrow(BackupRefused);
    expect(await readEverything(database)).toEqual(before);
  });
});

describe('restoring', () => {
  test('that breaks off leaves all as it stood', async () => {
    const database = await filled();
    const before = await readEverything(database);
    const { blob } = await writeBackup(openTestDatabase(), monday);
    const backup = await parseBackup(blob);
    vi.spyOn(database.ledger, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(restoreBackup(database, backup, { at: tuesday })).rejects.toThrow(StorageFull);
    vi.restoreAllMocks();
    expect(await readEverything(database)).toEqual(before);
  });

  test('to prove a backup leaves no trace', async () => {
    const database = await filled();
    const before = await readEverything(database);
    const names = await Dexie.getDatabaseNames();
    const { blob, head } = await writeBackup(database, monday);
    expect(await proveBackup(blob)).toEqual(head);
    expect(await Dexie.getDatabaseNames()).toEqual(names);
    expect(await readEverything(database)).toEqual(before);
  });

  test('to prove a backup finds out what would not come back', async () => {
    const { blob } = await writeBackup(await filled(), monday);
    const twice = JSON.parse(await blob.text());
    twice.claims.push(twice.claims[0]);
    twice.counts.claims++;
    await expect(proveBackup(new Blob([JSON.stringify(twice)]))).rejects.toThrow();
  });
});
