import { liveQuery } from 'dexie';
import type { Database } from './database';
import type { StorageArea } from './storage-area';
import { countRecords, turnLedger } from './turn-ledger';
import { write } from './write';

/** A place outside of the database that outlives it, such as storage.local; given by the caller. */
export interface MarkerStore {
  read(): Promise<unknown>;
  write(marker: Marker): Promise<void>;
}

/** What we knew of the database when it was last seen in order. */
export interface Marker {
  databaseId: string;
  /** Counts of writes and of claims then. */
  revision: number;
  claims: number;
  /** ISO 8601. */
  markedAt: string;
}

/**
 * What became of the database since it was marked: `new`: there was none; `whole`; `emptied`: the browser, or somebody, threw it
 * away, and the last backup should be offered; `set-back`: it is the same one in an older state, as after a restored profile.
 */
export type DatabaseState =
  | { state: 'new' | 'whole' }
  | { state: 'emptied' | 'set-back'; lost: Marker; claimsNow: number };

/**
 * Compares the database with its marker. To be asked when the background starts and when the library opens, before the next
 * `markDatabase`, which takes the database as it then is.
 */
export async function checkDatabase(database: Database, store: MarkerStore): Promise<DatabaseState> {
  const [marker, ledger] = [parseMarker(await store.read()), await database.ledger.get('ledger')];
  if (marker === null) return { state: ledger ? 'whole' : 'new' };
  const isSame = ledger?.databaseId === marker.databaseId;
  if (isSame && ledger.revision >= marker.revision) return { state: 'whole' };
  const { claims: claimsNow } = await countRecords(database);
  if (isSame) return { state: 'set-back', lost: marker, claimsNow };
  // An emptied database that held nothing is no loss to tell of.
  return marker.claims > 0 ? { state: 'emptied', lost: marker, claimsNow } : { state: 'new' };
}

/** Marks the database as it is. `at` is ISO 8601. To be called now and then, after writes; it costs two small reads. */
export async function markDatabase(database: Database, store: MarkerStore, at: string): Promise<void> {
  const ledger = (await database.ledger.get('ledger')) ?? (await write(database, at, () => turnLedger(database, at)));
  const { databaseId, revision } = ledger;
  const { claims } = await countRecords(database);
  await store.write({ databaseId, revision, claims, markedAt: at });
}

const markerKey = 'care:marker';
const restMs = 2_000; // A page recorded is several writes; the worker lives for 30 seconds after the last of them.

/** The marker in `storage.local`. */
export const markerIn = (storage: StorageArea): MarkerStore => ({
  read: async () => (await storage.get([markerKey]))[markerKey],
  write: (marker) => storage.set({ [markerKey]: marker }),
});

export function forgetMarker(storage: StorageArea): Promise<void> {
  return storage.remove([markerKey]);
}

/** Marks the database a little after each write, by whatever context, until stopped. Check it first. */
export function keepMarked(database: Database, storage: StorageArea): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mark = () => markDatabase(database, markerIn(storage), new Date().toISOString()).catch(() => {});
  const subscription = liveQuery(() => database.ledger.get('ledger')).subscribe({
    next(ledger) {
      clearTimeout(timer);
      if (ledger) timer = setTimeout(mark, restMs);
    },
    error() {}, // A database that cannot be read is told of by whoever reads it for the reader.
  });
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  };
}

function parseMarker(marker: unknown): Marker | null {
  if (typeof marker !== 'object' || marker === null) return null;
  const { databaseId, revision, claims, markedAt } = marker as Partial<Record<keyof Marker, unknown>>;
  if (typeof databaseId !== 'string' || typeof markedAt !== 'string') return null;
  return typeof revision === 'number' && typeof claims === 'number' ? { databaseId, revision, claims, markedAt } : null;
}
