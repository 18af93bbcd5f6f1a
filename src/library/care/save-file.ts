import { writeBackup } from '../../store/backup/write-backup';
import { nameBackup } from '../../store/backup-names';
import type { Database } from '../../store/database';

/** Hands the reader a backup of all that is here now, as a download of the page: it needs no permission and no room in the database. */
export async function saveFile(database: Database): Promise<void> {
  const madeAt = new Date().toISOString();
  const { blob } = await writeBackup(database, madeAt);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = nameBackup(madeAt);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // The browser has begun to read it by then.
}
