import { Database } from '../database';
import { type BackupHead, BackupRefused } from './backup';
import { parseBackup } from './parse-backup';
import { fillFromBackup } from './restore-backup';
import { type OnProgress, writeBackup } from './write-backup';

/**
 * Proves a backup by restoring it: reads it, restores it into a database made for this, writes that out again and compares.
 * Rejects with `BackupRefused` or `StorageFull`. The reader's own database is not touched.
 */
export async function proveBackup(file: Blob, onProgress: OnProgress = () => {}): Promise<BackupHead> {
  const backup = await parseBackup(file, (share) => onProgress(share / 3));
  const scratch = new Database(`hearsay-proof-${crypto.randomUUID()}`);
  try {
    const at = backup.head.madeAt;
    await fillFromBackup(scratch, backup, { at, onProgress: (share) => onProgress((1 + share) / 3) });
    const again = await writeBackup(scratch, at, (share) => onProgress((2 + share) / 3));
    if (again.digest !== backup.digest) throw new BackupRefused('not-the-same-again');
    return backup.head;
  } finally {
    await scratch.delete();
  }
}
