import { Database } from '../database';
import { type BackupHead, BackupRefused } from './backup';
import { parseBackup } from './parse-backup';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

/**
 * Proves a backup by restoring it: reads it, restores it into a database made for this, writes that out again and compares.
 * Rejects with `BackupRefused` or `StorageFull`. The reader's own database is not touched.
 */
export async function proveBackup(file: Blob): Promise<BackupHead> {
  const backup = await parseBackup(file);
  const scratch = new Database(`hearsay-proof-${crypto.randomUUID()}`);
  try {
    await restoreBackup(scratch, backup, backup.head.madeAt);
    const again = await writeBackup(scratch, backup.head.madeAt);
    if (again.digest !== backup.digest) throw new BackupRefused('not-the-same-again');
    return backup.head;
  } finally {
    await scratch.delete();
  }
}
