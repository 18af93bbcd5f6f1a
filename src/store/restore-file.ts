import type { BackupHead } from './backup/backup';
import { parseBackup } from './backup/parse-backup';
import { proveBackup } from './backup/prove-backup';
import { restoreBackup } from './backup/restore-backup';
import type { OnProgress } from './backup/write-backup';
import { browserPlace } from './browser-place';
import type { Database } from './database';
import { makeBackup } from './make-backup';
import { forgetLoss } from './notice-loss';
import type { StorageArea } from './storage-area';
import { countRecords } from './turn-ledger';
import { markDatabase, markerIn } from './watch-over-database';

/** What restoring a file would do. */
export interface RestorePlan {
  head: BackupHead;
  /** What is here now and would be gone. */
  claimsNow: number;
  articlesNow: number;
}

/** The dry run: reads the file and restores it into a database made for this. Nothing of the reader's changes. */
export async function planRestore(database: Database, file: Blob, onProgress?: OnProgress): Promise<RestorePlan> {
  const head = await proveBackup(file, onProgress);
  const { claims: claimsNow, articles: articlesNow } = await countRecords(database);
  return { head, claimsNow, articlesNow };
}

interface RestoreOptions {
  storage: StorageArea;
  /** ISO 8601. */
  at: string;
  onProgress?: OnProgress;
}

/**
 * Puts a backup in place of everything. What was here is first kept as a backup in the browser, where it fits: `isKeptBefore` tells.
 * Where it fails, all stands as it did.
 */
export async function restoreFile(
  database: Database,
  file: Blob,
  { storage, at, onProgress }: RestoreOptions,
): Promise<{ isKeptBefore: boolean }> {
  const backup = await parseBackup(file, (share) => onProgress?.(share / 2));
  const isEmpty = (await countRecords(database)).claims === 0;
  const keeping = isEmpty
    ? null
    : makeBackup(database, { place: browserPlace(storage), storage, now: at, everyDays: null }).catch(() => null);
  const isKeptBefore = (await keeping) !== null;
  await restoreBackup(database, backup, { at, onProgress: (share) => onProgress?.((1 + share) / 2) });
  await forgetLoss(storage);
  await markDatabase(database, markerIn(storage), at);
  return { isKeptBefore };
}
