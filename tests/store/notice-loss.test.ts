import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { logBackups, readBackupLog } from '../../src/store/backup-log';
import { browserPlace } from '../../src/store/browser-place';
import { deleteEverything } from '../../src/store/delete-everything';
import { keepClaims } from '../../src/store/label-claim';
import { forgetLoss, noticeLoss, readLoss } from '../../src/store/notice-loss';
import { keepReaderKey, recallReaderKey } from '../../src/store/reader-key';
import { markDatabase, markerIn } from '../../src/store/watch-over-database';
import { memoryStorage } from './memory-storage';
import { monday, openTestDatabase, recordWords, tuesday, wednesday } from './open-test-database';

test('a database that the browser emptied is told of until the reader answers, whatever is recorded meanwhile', async () => {
  const storage = memoryStorage();
  const before = openTestDatabase();
  await recordWords(before, ['one', 'two']);
  expect(await noticeLoss(before, storage, monday)).toBeNull();
  await markDatabase(before, markerIn(storage), monday);

  const after = openTestDatabase();
  expect(await noticeLoss(after, storage, tuesday)).toMatchObject({ kind: 'emptied', lost: { claims: 2 } });
  await recordWords(after, ['three']);
  expect(await noticeLoss(after, storage, wednesday)).toMatchObject({ noticedAt: tuesday });
  await forgetLoss(storage);
  expect(await noticeLoss(after, storage, wednesday)).toBeNull();
});

test('a second loss before the first is answered leaves the first, which lost more', async () => {
  const storage = memoryStorage();
  const first = openTestDatabase();
  await recordWords(first, ['one', 'two', 'three']);
  await markDatabase(first, markerIn(storage), monday);
  const second = openTestDatabase();
  await noticeLoss(second, storage, tuesday);
  await recordWords(second, ['four']);
  await markDatabase(second, markerIn(storage), tuesday);
  expect(await noticeLoss(openTestDatabase(), storage, wednesday)).toMatchObject({ lost: { claims: 3 } });
});

test('what the reader deletes is not taken for lost, and no backup in the browser stays, nor the key that signed', async () => {
  const storage = memoryStorage();
  const database = openTestDatabase();
  const { ids } = await recordWords(database, ['one']);
  await keepClaims(database, ids, true);
  await markDatabase(database, markerIn(storage), monday);
  await browserPlace(storage).write('mine', new Blob(['x']));
  await logBackups(storage, [{ name: 'mine', madeAt: monday, revision: 1, place: 'browser', bytes: 1, claims: 1 }]);
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  await keepReaderKey({ algorithm: 'ECDSA', pair, madeAt: monday });
  let isMarked = false;
  const busy = {
    ...storage,
    /** The background marks the database just after its marker was taken away, before it is emptied. */
    async remove(keys: string[]) {
      await storage.remove(keys);
      if (!isMarked) await markDatabase(database, markerIn(storage), monday);
      isMarked = true;
    },
  };
  await deleteEverything(database, busy);
  expect(isMarked).toBe(true);
  expect(await recallReaderKey()).toBeNull();
  expect(await database.claims.count()).toBe(0);
  expect(storage.keys()).toEqual([]);
  expect((await readBackupLog(storage)).kept).toEqual([]);
  expect(await noticeLoss(database, storage, tuesday)).toBeNull();
  expect(await readLoss(storage)).toBeNull();
});
