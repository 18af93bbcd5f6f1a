import type { OnProgress } from './backup/write-backup';
import {
  type BackupPlaceKind,
  type BackupProblem,
  type LoggedBackup,
  logBackupProblem,
  readBackupLog,
} from './backup-log';
import type { BackupPlace } from './backup-place';
import { browserPlace } from './browser-place';
import type { Database } from './database';
import { type Downloads, downloadsPlace, type LendAddress } from './downloads-place';
import { folderPlace, isFolderOpen } from './folder-place';
import { makeBackup } from './make-backup';
import { recallFolder } from './remember-folder';
import type { StorageArea } from './storage-area';

/** What the context at hand can write backups with. */
export interface BackupMeans {
  storage: StorageArea;
  /** Null where the reader has not let us. */
  downloads: Downloads | null;
  lendAddress: LendAddress;
}

interface BackupTime {
  /** ISO 8601. */
  now: string;
  /** Now, whether one is due or not. */
  isAsked: boolean;
  onProgress?: OnProgress;
}

/**
 * Makes a backup where the reader chose to have them, if one is due. Where that place cannot be written to, one is kept in the browser
 * instead, so that there is one at all, and the problem stays logged for the reader to see.
 */
export async function backUpAsChosen(
  database: Database,
  means: BackupMeans,
  { now, isAsked, onProgress }: BackupTime,
): Promise<{ made: LoggedBackup | null; problem: BackupProblem | null }> {
  const { storage } = means;
  const { choice } = await readBackupLog(storage);
  const everyDays = isAsked ? null : choice.everyDays;
  const make = (place: BackupPlace) =>
    makeBackup(database, { place, storage, now, everyDays, ...(onProgress ? { onProgress } : {}) });
  const place = await openPlace(choice.place, means);
  const problem: BackupProblem | null = place.state === 'closed' ? { at: now, reason: place.reason } : null;
  if (place.state === 'open') {
    const made = await make(place.place).catch(() => 'failed' as const);
    if (made !== 'failed') return { made, problem: null };
  }
  const found = problem ?? (await readBackupLog(storage)).problem;
  const instead = choice.place === 'browser' ? null : await make(browserPlace(storage)).catch(() => null);
  if (found) await logBackupProblem(storage, found);
  return { made: instead, problem: found };
}

type OpenedPlace = { state: 'open'; place: BackupPlace } | { state: 'closed'; reason: 'needs-leave' | 'no-place' };

/** A place, where it can be written to now, without asking the reader. */
export async function openPlace(
  kind: BackupPlaceKind,
  { storage, downloads, lendAddress }: BackupMeans,
): Promise<OpenedPlace> {
  switch (kind) {
    case 'browser':
      return { state: 'open', place: browserPlace(storage) };
    case 'downloads':
      if (downloads === null) return { state: 'closed', reason: 'needs-leave' };
      return { state: 'open', place: downloadsPlace(downloads, lendAddress) };
    case 'folder': {
      const folder = await recallFolder();
      if (folder === null) return { state: 'closed', reason: 'no-place' };
      if (!(await isFolderOpen(folder))) return { state: 'closed', reason: 'needs-leave' };
      return { state: 'open', place: folderPlace(folder) };
    }
  }
}
