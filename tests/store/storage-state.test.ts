import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { logBackupProblem, logBackups } from '../../src/store/backup-log';
import { readStorageState } from '../../src/store/storage-state';
import { memoryStorage } from './memory-storage';
import { monday, openTestDatabase, recordWords } from './open-test-database';

test('tells what the library holds, what it takes, and of the last backup', async () => {
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ usage: 1200, quota: 9000 }), persisted: async () => true },
  });
  const database = openTestDatabase();
  await recordWords(database, ['one', 'two']);
  const storage = memoryStorage();
  const backup = { name: 'a', madeAt: monday, revision: 1, place: 'folder', bytes: 7, claims: 2 } as const;
  await logBackups(storage, [backup]);
  await logBackupProblem(storage, { at: monday, reason: 'needs-leave' });
  expect(await readStorageState(database, storage)).toEqual({
    articles: 1,
    claims: 2,
    usedBytes: 1200,
    quotaBytes: 9000,
    isPersisted: true,
    lastBackup: backup,
    backupProblem: { at: monday, reason: 'needs-leave' },
  });
});

test('says that it does not know where the browser does not', async () => {
  vi.stubGlobal('navigator', {});
  expect(await readStorageState(openTestDatabase(), memoryStorage())).toMatchObject({
    usedBytes: null,
    isPersisted: false,
    lastBackup: null,
  });
});
