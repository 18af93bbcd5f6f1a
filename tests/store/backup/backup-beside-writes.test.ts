import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ClaimId } from '../../../src/core/model';
import { parseBackup } from '../../../src/store/backup/parse-backup';
import { restoreBackup } from '../../../src/store/backup/restore-backup';
import { writeBackup } from '../../../src/store/backup/write-backup';
import type { Database } from '../../../src/store/database';
import { deleteClaims } from '../../../src/store/delete-claims';
import { forgetEverything } from '../../../src/store/forget-everything';
import { emptyTrash } from '../../../src/store/forget-expired';
import { importRecords } from '../../../src/store/import-records';
import { keepClaims, tagClaims } from '../../../src/store/label-claim';
import { recordArticle } from '../../../src/store/record-article';
import { redoChange, undoChange } from '../../../src/store/turn-changes';
import { monday, openTestDatabase, recordWords, tuesday, wednesday } from '../open-test-database';
import { perform, type RandomAct, randomActs, readEverything } from '../random-acts';
import { sampleArticle, sampleClaims } from '../sample-records';

/** What happens between the slices of a reading, before, between and after those of each table. */
let acts: (() => Promise<unknown>)[] = [];

vi.mock('../../../src/store/read-slices', async (load) => {
  const real = await load<typeof import('../../../src/store/read-slices')>();
  const readSlices = async <Row extends { id: string | number }>(
    ...[database, table, onRows]: Parameters<typeof real.readSlices<Row>>
  ) => {
    await acts.shift()?.();
    const rowsAtOnce = 2; // So that a small library is read in many slices.
    await real.readSlices<Row>(
      database,
      table,
      async (rows) => {
        await onRows(rows);
        await acts.shift()?.();
      },
      rowsAtOnce,
    );
  };
  return { readSlices };
});

async function readKept(database: Database): Promise<unknown> {
  const { articles, claims, versions, changes } = await readEverything(database);
  return { articles, claims, versions, changes };
}

async function expectWhole(database: Database, blob: Blob, digest: string): Promise<void> {
  const other = openTestDatabase();
  await restoreBackup(other, await parseBackup(blob), { at: tuesday });
  expect(await readKept(other)).toEqual(await readKept(database));
  expect((await writeBackup(other, monday)).digest).toBe(digest);
}

test('whatever is written while a backup is read, it restores to what stands there at the end of the reading', async () => {
  const texts = fc.string({ maxLength: 5 });
  const idleSteps = fc.array(fc.constant(null), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(randomActs(10, texts), idleSteps, randomActs(8, texts), async (before, idle, between) => {
      const database = openTestDatabase();
      let time = Date.parse(monday);
      const act = (each: RandomAct) => {
        time += each.hours * 3_600_000;
        return perform(database, each, time);
      };
      for (const each of before) await act(each);
      acts = [...idle.map(() => () => Promise.resolve()), ...between.map((each) => () => act(each))];
      const { blob, digest } = await writeBackup(database, monday);
      acts = [];
      await expectWhole(database, blob, digest);
    }),
    { numRuns: 40 },
  );
}, 120_000);

const few = ['the bridge is safe', 'it opens in May'];

/** At the end, when all was read: of the three steps before the changes two find rows, and a slice each. */
const atTheEnd = (act: () => Promise<unknown>) => [...Array.from({ length: 6 }, () => () => Promise.resolve()), act];

test.each<[string, (database: Database) => Promise<unknown>]>([
  ['an act undone', undoChange],
  [
    'an act undone and done again',
    async (database) => {
      await undoChange(database, { at: tuesday, by: 'library' });
      await redoChange(database, { at: wednesday, by: 'library' });
    },
  ],
  [
    'an act undone and dropped',
    async (database) => {
      await undoChange(database);
      await tagClaims(database, (await database.claims.toCollection().primaryKeys()).slice(0, 1), { add: ['port'] });
    },
  ],
  ['everything deleted', forgetEverything],
  [
    'everything deleted and an article read',
    async (database) => {
      await forgetEverything(database);
      await recordWords(database, ['anew'], { url: 'https://gazette.example/9' });
    },
  ],
  [
    'another backup restored',
    async (database) => {
      const other = openTestDatabase();
      const { ids } = await recordWords(other, ['from elsewhere']);
      await tagClaims(other, ids, { add: ['other'] });
      await tagClaims(other, ids, { add: ['more'] });
      acts = [];
      const { blob } = await writeBackup(other, monday);
      await restoreBackup(database, await parseBackup(blob), { at: tuesday });
    },
  ],
])('%s meanwhile is in the backup', async (_, meanwhile) => {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, few);
  await keepClaims(database, ids, true);
  await tagClaims(database, ids, { add: ['bridge'] });
  const before = await readKept(database);
  acts = atTheEnd(() => meanwhile(database));
  const { blob, digest } = await writeBackup(database, monday);
  expect(acts).toEqual([]);
  expect(await readKept(database)).not.toEqual(before);
  await expectWhole(database, blob, digest);
});

test('an import undone meanwhile is in the backup', async () => {
  const other = openTestDatabase();
  await recordWords(other, few);
  const [articles, claims] = await Promise.all([other.articles.toArray(), other.claims.toArray()]);
  const database = openTestDatabase();
  const records = { articles: { new: articles, changed: [] }, claims: { new: claims, changed: [] } };
  await importRecords(database, records, { occasion: { at: tuesday, by: 'import' }, revision: 0 });
  acts = atTheEnd(() => undoChange(database));
  const { blob, digest } = await writeBackup(database, monday);
  expect(acts).toEqual([]);
  await expectWhole(database, blob, digest);
});

test('an import undone meanwhile, whose claims are gone for good, is in the backup', async () => {
  const database = openTestDatabase();
  const { claims } = await recordWords(database, few);
  const fresh = claims.slice(0, 1).map((claim) => ({ ...claim, id: 'brought' as ClaimId, fingerprint: 'brought' }));
  const revision = (await database.ledger.get('ledger'))?.revision ?? 0;
  const brought = { articles: { new: [], changed: [] }, claims: { new: fresh, changed: [] } };
  await importRecords(database, brought, { occasion: { at: monday, by: 'import' }, revision });
  await deleteClaims(database, ['brought' as ClaimId]);
  await emptyTrash(database, tuesday);
  acts = atTheEnd(async () => {
    await undoChange(database); // The deletion.
    expect((await undoChange(database))?.change.act).toBe('import');
  });
  const { blob, digest } = await writeBackup(database, monday);
  expect(acts).toEqual([]);
  await expectWhole(database, blob, digest);
});

test('more articles read meanwhile than are read again at once are in the backup', async () => {
  const database = openTestDatabase();
  await recordWords(database, few);
  acts = [
    () => Promise.resolve(),
    async () => {
      for (let at = 0; at < 130; at++) {
        const article = sampleArticle({ url: `https://courier.example/many/${at}` });
        await recordArticle(database, { article, claims: sampleClaims('said once'), readAt: tuesday });
      }
    },
  ];
  const { blob, digest, head } = await writeBackup(database, monday);
  expect(head.counts.articles).toBe(131);
  await expectWhole(database, blob, digest);
});

test('a write in the midst of a backup is done before the backup', async () => {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, few);
  const done: string[] = [];
  const other = new (database.constructor as typeof Database)(database.name);
  acts = [() => Promise.resolve(), () => keepClaims(other, ids, true).then(() => done.push('kept'))];
  await writeBackup(database, monday).then(() => done.push('written'));
  other.close();
  expect(done).toEqual(['kept', 'written']);
});
