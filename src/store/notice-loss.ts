import type { Database } from './database';
import type { StorageArea } from './storage-area';
import { checkDatabase, type Marker, markDatabase, markerIn } from './watch-over-database';

/** What the browser, or somebody, took from us; told until the reader has answered. */
export interface Loss {
  kind: 'emptied' | 'set-back';
  /** What we knew of the database when it was last seen in order. */
  lost: Marker;
  claimsNow: number;
  /** ISO 8601. */
  noticedAt: string;
}

const lossKey = 'care:loss';

/**
 * Checks the database against its marker and writes down what is lost, for every view to tell; then marks it as it now is. To be
 * called when the background starts and when the library opens. Gives the loss that stands unanswered.
 */
export async function noticeLoss(database: Database, storage: StorageArea, at: string): Promise<Loss | null> {
  const found = await checkDatabase(database, markerIn(storage));
  const known = await readLoss(storage);
  if (found.state === 'emptied' || found.state === 'set-back') {
    // An older loss stays: it tells of more, and its backups are still kept for it.
    if (known === null) {
      const { lost, claimsNow } = found;
      await storage.set({ [lossKey]: { kind: found.state, lost, claimsNow, noticedAt: at } satisfies Loss });
    }
    await markDatabase(database, markerIn(storage), at);
  }
  return known ?? readLoss(storage);
}

export async function readLoss(storage: StorageArea): Promise<Loss | null> {
  const loss = (await storage.get([lossKey]))[lossKey] as Partial<Loss> | undefined;
  const isWhole = typeof loss?.noticedAt === 'string' && typeof loss.lost?.claims === 'number';
  return isWhole ? (loss as Loss) : null;
}

/** The reader restored a backup, or does without. */
export function forgetLoss(storage: StorageArea): Promise<void> {
  return storage.remove([lossKey]);
}
