import type { KeptBackup } from '../core/backups/plan-backups';
import type { StorageArea } from './storage-area';

/** Where backups are put: beside the database in the browser itself, in a folder the reader chose, or among the downloads. */
export type BackupPlaceKind = 'browser' | 'folder' | 'downloads';

/** A backup that was written to a place, read back, and proved. */
export interface LoggedBackup extends KeptBackup {
  place: BackupPlaceKind;
  bytes: number;
  /** Claims it holds. */
  claims: number;
}

/** What the reader chose. */
export interface BackupChoice {
  place: BackupPlaceKind;
  everyDays: number;
}

/** Why the last automatic backup did not come about. */
export interface BackupProblem {
  /** ISO 8601. */
  at: string;
  /** `needs-leave`: the browser wants the reader to allow writing to the folder again. */
  reason: 'needs-leave' | 'no-place' | 'no-room' | 'too-large' | 'not-proved' | 'failed';
}

export interface BackupLog {
  choice: BackupChoice;
  /** The newest first. */
  kept: LoggedBackup[];
  problem: BackupProblem | null;
}

const keys = { choice: 'backup:choice', kept: 'backup:kept', problem: 'backup:problem' } as const;

const standardChoice: BackupChoice = { place: 'browser', everyDays: 1 };

/** What is known of backups; where nothing is, they are kept in the browser, one a day. */
export async function readBackupLog(storage: StorageArea): Promise<BackupLog> {
  const stored = await storage.get(Object.values(keys));
  const kept = stored[keys.kept];
  const isLogged = (entry: unknown): entry is LoggedBackup =>
    isRecord(entry) && typeof entry.name === 'string' && typeof entry.madeAt === 'string' && isPlace(entry.place);
  const choice = stored[keys.choice];
  return {
    choice:
      isRecord(choice) && isPlace(choice.place) && typeof choice.everyDays === 'number'
        ? { place: choice.place, everyDays: choice.everyDays }
        : standardChoice,
    kept: (Array.isArray(kept) ? kept.filter(isLogged) : []).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1)),
    problem: isRecord(stored[keys.problem]) ? (stored[keys.problem] as unknown as BackupProblem) : null,
  };
}

export function chooseBackups(storage: StorageArea, choice: BackupChoice): Promise<void> {
  return storage.set({ [keys.choice]: choice });
}

/** Writes the list of backups anew; one that is logged ends any problem. */
export async function logBackups(storage: StorageArea, kept: readonly LoggedBackup[]): Promise<void> {
  await storage.set({ [keys.kept]: kept });
  await storage.remove([keys.problem]);
}

export function logBackupProblem(storage: StorageArea, problem: BackupProblem): Promise<void> {
  return storage.set({ [keys.problem]: problem });
}

/** Forgets what was logged; the files themselves and the reader's choice stay. */
export function forgetBackupLog(storage: StorageArea): Promise<void> {
  return storage.remove([keys.kept, keys.problem]);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isPlace = (value: unknown): value is BackupPlaceKind =>
  value === 'browser' || value === 'folder' || value === 'downloads';
