import { planBackups } from '../core/backups/plan-backups';
import { inTurn } from '../in-turn';
import { BackupRefused } from './backup/backup';
import { proveBackup } from './backup/prove-backup';
import { type OnProgress, writeBackup } from './backup/write-backup';
import { type BackupPlaceKind, type LoggedBackup, logBackupProblem, logBackups, readBackupLog } from './backup-log';
import { nameBackup } from './backup-names';
import type { BackupPlace } from './backup-place';
import { TooLarge } from './browser-place';
import type { Database } from './database';
import { deleteCopies } from './forget-everything';
import { readLoss } from './notice-loss';
import type { StorageArea } from './storage-area';
import { storageFullFrom } from './storage-full';

interface BackupOptions {
  place: BackupPlace;
  storage: StorageArea;
  /** ISO 8601. */
  now: string;
  /** At most one in so many days; null: one now, whether anything changed or not. */
  everyDays: number | null;
  onProgress?: OnProgress;
}

/** By which those take turns that make or delete backups. */
export const backupTurn = 'hearsay-backup';

/**
 * Writes a backup to a place if one is due, proves what then stands there by restoring it, logs it, and only then lets older ones go.
 * Null where none is due. One that fails is taken away again, the older ones stay, and the reason is logged and thrown.
 */
export function makeBackup(database: Database, options: BackupOptions): Promise<LoggedBackup | null> {
  // Two contexts may want a backup at once: the second waits, and then finds that none is due.
  return inTurn(backupTurn, async () => {
    try {
      return await writeIfDue(database, options);
    } catch (error) {
      // Without any room this fails too; what is thrown is what went wrong first.
      await logBackupProblem(options.storage, { at: options.now, reason: reasonOf(error) }).catch(() => {});
      throw error;
    }
  });
}

async function writeIfDue(database: Database, options: BackupOptions): Promise<LoggedBackup | null> {
  const { place, storage, now, everyDays, onProgress = () => {} } = options;
  const { kept } = await readBackupLog(storage);
  const revision = (await database.ledger.get('ledger'))?.revision ?? 0;
  const here = kept.filter((backup) => backup.place === place.kind);
  if (everyDays !== null && !planBackups(here, { now, revision, everyDays }).isDue) return null;
  const { blob, head } = await writeBackup(database, now, (share) => onProgress(share / 3));
  const name = nameBackup(now);
  const made: LoggedBackup = {
    name,
    madeAt: now,
    revision,
    place: place.kind,
    bytes: blob.size,
    claims: head.counts.claims,
  };
  try {
    await place.write(name, blob);
    await proveBackup((await place.read(name)) ?? blob, (share) => onProgress((1 + 2 * share) / 3));
  } catch (error) {
    await place.remove(name).catch(() => {});
    throw error;
  }
  const others = here.filter((backup) => backup.name !== name);
  const dropped = (await mayDrop(storage)) ? chooseDropped(others, made, place.kind) : [];
  await logBackups(storage, [made, ...kept.filter((backup) => backup.name !== name && !dropped.includes(backup))]);
  for (const backup of dropped) await place.remove(backup.name).catch(() => {});
  if (place.kind !== 'browser') await deleteCopies(database.name).catch(() => {});
  return made;
}

/** While a loss stands unanswered, every backup made before it may be the one that the reader wants. */
const mayDrop = async (storage: StorageArea) => (await readLoss(storage)) === null;

const keptInBrowser = 2; // It shares storage.local with the settings: the last one, and one in case that is not what is wanted.

function chooseDropped(others: readonly LoggedBackup[], made: LoggedBackup, kind: BackupPlaceKind): LoggedBackup[] {
  if (kind === 'browser') return others.slice(keptInBrowser - 1);
  const { drop } = planBackups([made, ...others], { now: made.madeAt, revision: made.revision, everyDays: 1 });
  return others.filter((backup) => drop.some(({ name }) => name === backup.name));
}

function reasonOf(error: unknown) {
  if (error instanceof TooLarge) return 'too-large';
  if (error instanceof BackupRefused) return 'not-proved';
  return storageFullFrom(error) ? 'no-room' : 'failed';
}
