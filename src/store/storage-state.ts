import { type BackupProblem, type LoggedBackup, readBackupLog } from './backup-log';
import type { Database } from './database';
import type { StorageArea } from './storage-area';
import { countRecords } from './turn-ledger';

/** How the library stands: what it holds, what it takes, and whether it is safe. */
export interface StorageState {
  articles: number;
  claims: number;
  /** Bytes, as the browser estimates them; null where it does not say. */
  usedBytes: number | null;
  quotaBytes: number | null;
  /** Whether the browser promised not to throw it away when room runs short. */
  isPersisted: boolean;
  /** The last backup that was proved, and why there is none since; null for none. */
  lastBackup: LoggedBackup | null;
  backupProblem: BackupProblem | null;
}

export async function readStorageState(database: Database, storage: StorageArea): Promise<StorageState> {
  const [{ articles, claims }, estimate, isPersisted, log] = await Promise.all([
    countRecords(database),
    navigator.storage?.estimate?.().catch(() => null),
    navigator.storage?.persisted?.().catch(() => false),
    readBackupLog(storage),
  ]);
  return {
    articles,
    claims,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
    isPersisted: isPersisted ?? false,
    lastBackup: log.kept[0] ?? null,
    backupProblem: log.problem,
  };
}

/** Asks the browser not to throw the library away when room runs short. Gives whether it promised; asking again does no harm. */
export async function askToPersist(): Promise<boolean> {
  const { storage } = navigator;
  if (!storage?.persist) return false;
  return (await storage.persisted()) || storage.persist().catch(() => false);
}
