import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../../browser';
import { type BackupLog, readBackupLog } from '../../store/backup-log';
import { readFull } from '../../store/notice-full';
import { type Loss, readLoss } from '../../store/notice-loss';
import { followCare } from './follow-care';

/** What may have to be told above every view. It is read from storage.local alone: every view waits for it. */
export interface Notices {
  log: BackupLog;
  loss: Loss | null;
  /** Since when nothing can be written any more; null while it can. */
  fullSince: string | null;
}

/** Follows what there is to tell, whoever writes it down; null until it is known. */
export function useNotices(): ReadonlySignal<Notices | null> {
  const notices = useSignal<Notices | null>(null);
  useEffect(() => {
    const { local } = browser.storage;
    return followCare(
      async () => {
        const [log, loss, fullSince] = await Promise.all([readBackupLog(local), readLoss(local), readFull(local)]);
        return { log, loss, fullSince };
      },
      (read) => {
        notices.value = read;
      },
    );
  }, [notices]);
  return notices;
}
