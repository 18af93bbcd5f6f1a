import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readBackupLog } from '../../src/store/backup-log';
import type { BackupPlace } from '../../src/store/backup-place';
import { browserPlace } from '../../src/store/browser-place';
import type { Database } from '../../src/store/database';
import { type ChosenFolder, folderPlace } from '../../src/store/folder-place';
import { makeBackup } from '../../src/store/make-backup';
import { noticeLoss, readLoss } from '../../src/store/notice-loss';
import { planRestore, restoreFile } from '../../src/store/restore-file';
import { markDatabase, markerIn } from '../../src/store/watch-over-database';
import { hostileTexts } from './hostile-texts';
import { memoryStorage } from './memory-storage';
import { monday, openTestDatabase, recordWords, tuesday, wednesday } from './open-test-database';

/** A folder in memory. What is written stands there only once it is closed, as on a disk. */
function memoryFolder(spoil: (file: Blob) => Blob = (file) => file): ChosenFolder & { files: Map<string, Blob> } {
  const files = new Map<string, Blob>();
  return {
    name: 'Backups',
    files,
    async getFileHandle(name, options) {
      if (!files.has(name) && !options?.create) throw new DOMException('gone', 'NotFoundError');
      if (!files.has(name)) files.set(name, new Blob());
      let written = new Blob();
      return {
        getFile: async () => files.get(name) ?? new Blob(),
        createWritable: async () => ({
          async write(file) {
            written = spoil(file);
          },
          async close() {
            files.set(name, written);
          },
        }),
      };
    },
    async removeEntry(name) {
      files.delete(name);
    },
  };
}

const day = (number: number) => new Date(Date.parse(monday) + number * 86_400_000).toISOString();
const words = async (database: Database) =>
  (await database.claims.toArray()).flatMap(({ content }) => content.map(({ exact }) => exact)).sort();

async function backUp(database: Database, place: BackupPlace, storage = memoryStorage(), now = monday) {
  return { made: await makeBackup(database, { place, storage, now, everyDays: 1 }), storage };
}

test.each([
  ['the browser', (storage: ReturnType<typeof memoryStorage>) => browserPlace(storage)],
  ['a folder', () => folderPlace(memoryFolder())],
])('a backup in %s restores to the same, whatever the words', async (_, open) => {
  const storage = memoryStorage();
  const place = open(storage);
  const database = openTestDatabase();
  await recordWords(
    database,
    Object.values(hostileTexts).map((text, at) => `${at} ${text.slice(0, 5_000)}`),
  );
  const { made } = await backUp(database, place, storage);
  const file = made && (await place.read(made.name));
  const other = openTestDatabase();
  await restoreFile(other, file ?? expect.unreachable(), { storage, at: tuesday });
  expect(await words(other)).toEqual(await words(database));
});

test('one is made each day on which something changed, and none twice', async () => {
  const database = openTestDatabase();
  const folder = memoryFolder();
  const storage = memoryStorage();
  expect((await backUp(database, folderPlace(folder), storage)).made).toBeNull(); // Nothing was ever recorded.
  await recordWords(database, ['one']);
  expect((await backUp(database, folderPlace(folder), storage)).made).toMatchObject({ claims: 1, place: 'folder' });
  expect((await backUp(database, folderPlace(folder), storage, day(2))).made).toBeNull();
  await recordWords(database, ['two'], { url: 'https://courier.example/two' });
  expect((await backUp(database, folderPlace(folder), storage, day(0.5))).made).toBeNull();
  expect((await backUp(database, folderPlace(folder), storage, day(1))).made).toMatchObject({ claims: 2 });
  // A clock set back by years makes one, and lets none of the newer ones go.
  await recordWords(database, ['three'], { url: 'https://courier.example/three' });
  expect((await backUp(database, folderPlace(folder), storage, '1999-01-01T00:00:00.000Z')).made).not.toBeNull();
  expect(folder.files.size).toBe(3);
});

test('one that cannot be read back the same is taken away, and the older one stays', async () => {
  const database = openTestDatabase();
  const storage = memoryStorage();
  await recordWords(database, ['one']);
  const folder = memoryFolder();
  await backUp(database, folderPlace(folder), storage);
  await recordWords(database, ['two'], { url: 'https://courier.example/two' });
  const spoilt = memoryFolder((file) => file.slice(0, file.size - 10));
  for (const [name, file] of folder.files) spoilt.files.set(name, file);
  await expect(backUp(database, folderPlace(spoilt), storage, day(1))).rejects.toThrow();
  expect([...spoilt.files.keys()]).toEqual([...folder.files.keys()]);
  const { kept, problem } = await readBackupLog(storage);
  expect(kept).toHaveLength(1);
  expect(problem).toEqual({ at: day(1), reason: 'not-proved' });
});

test('a full disk is told of by its name', async () => {
  const database = openTestDatabase();
  const storage = memoryStorage();
  await recordWords(database, ['one']);
  const full = memoryFolder(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(backUp(database, folderPlace(full), storage)).rejects.toThrow();
  expect(full.files.size).toBe(0);
  expect((await readBackupLog(storage)).problem?.reason).toBe('no-room');
});

test('the browser keeps two, a folder more, and none made before a loss goes while that stands', async () => {
  const storage = memoryStorage();
  const first = openTestDatabase();
  await recordWords(first, ['one', 'two']);
  for (const at of [0, 1, 2]) {
    await recordWords(first, [`word ${at}`], { url: `https://courier.example/${at}` });
    await backUp(first, browserPlace(storage), storage, day(at));
  }
  expect((await readBackupLog(storage)).kept.map(({ madeAt }) => madeAt)).toEqual([day(2), day(1)]);
  await markDatabase(first, markerIn(storage), day(2));

  const emptied = openTestDatabase();
  await noticeLoss(emptied, storage, day(3));
  for (const at of [3, 4, 5]) {
    await recordWords(emptied, [`later ${at}`], { url: `https://courier.example/${at}` });
    await backUp(emptied, browserPlace(storage), storage, day(at));
  }
  const { kept } = await readBackupLog(storage);
  const best = kept.find(({ madeAt }) => madeAt === day(2)) ?? expect.unreachable();
  const file = await browserPlace(storage).read(best.name);
  const { isKeptBefore } = await restoreFile(emptied, file ?? expect.unreachable(), { storage, at: day(6) });
  expect(isKeptBefore).toBe(true);
  expect(await emptied.claims.count()).toBe(5);
  expect(await readLoss(storage)).toBeNull();
  expect(await noticeLoss(emptied, storage, day(7))).toBeNull();
});

test('restoring is tried out first and says what would go', async () => {
  const database = openTestDatabase();
  const folder = memoryFolder();
  await recordWords(database, ['one']);
  const { made } = await backUp(database, folderPlace(folder));
  const file = folder.files.get(made?.name ?? '') ?? expect.unreachable();
  const other = openTestDatabase();
  await recordWords(other, ['two', 'three']);
  const shares: number[] = [];
  const plan = await planRestore(other, file, (share) => shares.push(share));
  expect(plan).toMatchObject({ head: { madeAt: monday, counts: { claims: 1 } }, claimsNow: 2, articlesNow: 1 });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(await words(other)).toEqual(['three', 'two']);
  await expect(planRestore(other, file.slice(0, 300))).rejects.toThrow('cannot be used');
  await restoreFile(other, file, { storage: memoryStorage(), at: wednesday });
  expect(await words(other)).toEqual(['one']);
});
