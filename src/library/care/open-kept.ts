import { openPlace } from '../../store/back-up-as-chosen';
import type { LoggedBackup } from '../../store/backup-log';
import { askForFolder } from '../../store/folder-place';
import { recallFolder } from '../../store/remember-folder';
import { backupMeans } from './backup-means';

/** The file of a backup that was kept; null where it is gone or cannot be read from here. Within a click: the browser may ask the reader. */
export async function openKept({ name, place: kind }: LoggedBackup): Promise<Blob | null> {
  if (kind === 'folder') {
    const folder = await recallFolder();
    if (folder === null || !(await askForFolder(folder))) return null;
  }
  const opened = await openPlace(kind, backupMeans());
  return opened.state === 'open' ? opened.place.read(name) : null;
}
