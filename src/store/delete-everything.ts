import { inTurn } from '../in-turn';
import { forgetBackupLog, readBackupLog } from './backup-log';
import { browserPlace } from './browser-place';
import type { Database } from './database';
import { forgetEverything } from './forget-everything';
import { backupTurn } from './make-backup';
import { forgetLoss } from './notice-loss';
import { forgetReaderKey } from './reader-key';
import type { StorageArea } from './storage-area';
import { forgetMarker } from './watch-over-database';

/**
 * Deletes everything recorded, for good, with the backups kept in the browser, the copies kept from upgrades and the reader's signing
 * key. Settings stay, and so do backups in the reader's own folders. What is gone this way is not taken for lost later.
 */
export function deleteEverything(database: Database, storage: StorageArea): Promise<void> {
  // A backup that is being made would be there after all.
  return inTurn(backupTurn, () => deleteAll(database, storage));
}

async function deleteAll(database: Database, storage: StorageArea): Promise<void> {
  const { kept } = await readBackupLog(storage);
  // The marker goes first: broken off in between, the rest is still there and nothing is said to be lost.
  await forgetMarker(storage);
  await forgetEverything(database);
  await forgetMarker(storage); // The background may have marked in between what is gone now.
  const place = browserPlace(storage);
  for (const { name } of kept.filter((backup) => backup.place === 'browser')) await place.remove(name);
  await forgetBackupLog(storage);
  await forgetLoss(storage);
  await forgetReaderKey();
}
