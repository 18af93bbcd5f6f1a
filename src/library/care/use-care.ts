import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../../browser';
import { type BackupLog, readBackupLog } from '../../store/backup-log';
import type { Database } from '../../store/database';
import { readFull } from '../../store/notice-full';
import { type Loss, readLoss } from '../../store/notice-loss';
import { readStorageState, type StorageState } from '../../store/storage-state';

/** How the library and its backups stand. */
export interface Care {
  state: StorageState;
  log: BackupLog;
  loss: Loss | null;
  /** Since when nothing can be written any more; null while it can. */
  fullSince: string | null;
}

/** Follows how the library stands, whoever changes it; null until it is known. */
export function useCare(database: Database): ReadonlySignal<Care | null> {
  const care = useSignal<Care | null>(null);
  useEffect(() => {
    const { local, onChanged } = browser.storage;
    let latest = 0;
    const read = async () => {
      const reading = ++latest;
      const [state, log, loss, fullSince] = await Promise.all([
        readStorageState(database, local),
        readBackupLog(local),
        readLoss(local),
        readFull(local),
      ]);
      if (reading === latest) care.value = { state, log, loss, fullSince };
    };
    const follow = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => /^(?:care|backup):(?!file:)/.test(key))) read();
    };
    read().catch(() => {}); // A database that cannot be opened is told of by the library itself.
    onChanged.addListener(follow);
    return () => onChanged.removeListener(follow);
  }, [database, care]);
  return care;
}
