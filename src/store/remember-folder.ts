import { Dexie, type EntityTable } from 'dexie';
import type { ChosenFolder } from './folder-place';

/** Folders can be kept in IndexedDB only. They lie in a database of their own: they are no record, and no backup holds them. */
class Places extends Dexie {
  declare readonly folders: EntityTable<{ id: 'backups'; folder: ChosenFolder }, 'id'>;

  constructor() {
    super('hearsay-places');
    this.version(1).stores({ folders: 'id' });
  }
}

export function rememberFolder(folder: ChosenFolder): Promise<void> {
  return withPlaces(async (places) => {
    await places.folders.put({ id: 'backups', folder });
  });
}

/** The folder the reader chose for backups; null where there is none, or where the browser lost it. */
export function recallFolder(): Promise<ChosenFolder | null> {
  return withPlaces(async (places) => (await places.folders.get('backups'))?.folder ?? null);
}

async function withPlaces<Result>(use: (places: Places) => Promise<Result>): Promise<Result> {
  const places = new Places();
  try {
    return await use(places);
  } finally {
    places.close();
  }
}
