import { Dexie } from 'dexie';
import { isCopyOf } from './copy-before-upgrade';
import type { Database } from './database';

/**
 * Deletes everything recorded, for good, and the copies kept from upgrades. Offer a backup first, and mark the database
 * afterwards, or it will be taken for one that the browser emptied.
 */
export async function forgetEverything(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
  await deleteCopies(database.name);
}

/** Deletes the copies that were made before upgrades; to be called once a backup made since has been proved. */
export async function deleteCopies(name: string): Promise<void> {
  for (const each of await Dexie.getDatabaseNames()) if (isCopyOf(name, each)) await Dexie.delete(each);
}
