import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../../browser';
import { type BackupLog, readBackupLog } from '../../store/backup-log';
import type { Database } from '../../store/database';
import { readStorageState, type StorageState } from '../../store/storage-state';
import { followCare } from './follow-care';

/** How the library and its backups stand. */
export interface Care {
  state: StorageState;
  log: BackupLog;
}

/** Follows how the library stands, whoever changes it; null until it is known. */
export function useCare(database: Database): ReadonlySignal<Care | null> {
  const care = useSignal<Care | null>(null);
  useEffect(() => {
    const { local } = browser.storage;
    return followCare(
      async () => {
        const [state, log] = await Promise.all([readStorageState(database, local), readBackupLog(local)]);
        return { state, log };
      },
      (read) => {
        care.value = read;
      },
    );
  }, [database, care]);
  return care;
}
