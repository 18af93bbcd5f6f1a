import 'fake-indexeddb/auto';
import type { DBCore } from 'dexie';
import { expect, test, vi } from 'vitest';
import { importRecords, readKnownRecords } from '../../src/store/import-records';
import { keepClaims, noteClaims } from '../../src/store/label-claim';
import { noticeFull, readFull } from '../../src/store/notice-full';
import { StorageFull } from '../../src/store/storage-full';
import { memoryStorage } from './memory-storage';
import { openTestDatabase, readClaim, recordWords, tuesday } from './open-test-database';

/** A database whose disk can be filled up and emptied again. */
async function openOnSmallDisk() {
  const database = openTestDatabase();
  const disk = { isFull: false };
  const create = (core: DBCore): Partial<DBCore> => ({
    table(name) {
      const table = core.table(name);
      const refuse = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
      return { ...table, mutate: (request) => (disk.isFull ? refuse() : table.mutate(request)) };
    },
  });
  database.use({ stack: 'dbcore', name: 'small-disk', create });
  const storage = memoryStorage();
  noticeFull(database, storage);
  const { ids } = await recordWords(database, ['the bridge is safe']);
  return { database, disk, storage, ids };
}

type Small = Awaited<ReturnType<typeof openOnSmallDisk>>;

test.each<[string, (small: Small) => Promise<unknown>]>([
  ['a reading', ({ database }) => recordWords(database, ['new words'], { url: 'https://gazette.example/1' })],
  ['a claim kept', ({ database, ids }) => keepClaims(database, ids, true)],
  ['a note', ({ database, ids }) => noteClaims(database, ids, 'x'.repeat(1_000))],
  [
    'an import',
    async ({ database, ids }) => {
      const { revision } = await readKnownRecords(database);
      const before = await readClaim(database, ids[0]);
      const claims = { new: [], changed: [{ before, after: { ...before, note: 'theirs' } }] };
      const occasion = { at: tuesday, by: 'import' as const };
      await importRecords(database, { articles: { new: [], changed: [] }, claims }, { occasion, revision });
    },
  ],
])('%s that finds no room is written down, and so is the next write that finds some', async (_, write) => {
  const small = await openOnSmallDisk();
  const { database, disk, storage, ids } = small;
  const before = await readClaim(database, ids[0]);
  disk.isFull = true;
  await expect(write(small)).rejects.toBeInstanceOf(StorageFull);
  await vi.waitFor(async () => expect(await readFull(storage)).not.toBeNull());
  expect(await readClaim(database, ids[0])).toEqual(before);
  disk.isFull = false;
  await keepClaims(database, ids, true);
  await vi.waitFor(async () => expect(await readFull(storage)).toBeNull());
});
