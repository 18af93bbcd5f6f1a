import type { Database } from '../database';
import { groupByArticle, shelveAll } from '../shelve-articles';
import { storageFullFrom } from '../storage-full';
import { type Backup, backupTables } from './backup';
import type { OnProgress } from './write-backup';

interface RestoreTime {
  /** ISO 8601, now: what expires gets its full time anew. */
  at: string;
  onProgress?: OnProgress;
}

const recordsAtOnce = 2000;
const recordsBeside = 100; // Some fifty milliseconds of the browser's one thread for databases, which others wait for.
const shareOfRecords = 0.7; // Packing them for finding takes the rest.

/** Puts a backup in place of everything recorded, in one transaction: where it fails, all stands as it did. */
export async function restoreBackup(database: Database, backup: Backup, time: RestoreTime): Promise<void> {
  try {
    await database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) if (table.name !== 'ledger') await table.clear();
      const ledger = await database.ledger.get('ledger');
      if (ledger) await database.ledger.put({ ...ledger, restores: (ledger.restores ?? 0) + 1 });
      await addRecords(database, backup, { ...time, recordsAtOnce });
    });
  } catch (error) {
    throw storageFullFrom(error) ?? error;
  }
}

/**
 * Fills an empty database, made for this, with a backup, in many short transactions: one would keep the writes of other databases
 * waiting too, for a browser puts all of an origin down by one thread. Where it fails, part of it stands there.
 */
export async function fillFromBackup(database: Database, backup: Backup, time: RestoreTime): Promise<void> {
  try {
    await addRecords(database, backup, { ...time, recordsAtOnce: recordsBeside });
  } catch (error) {
    throw storageFullFrom(error) ?? error;
  }
}

async function addRecords(
  database: Database,
  { records }: Backup,
  { at, onProgress = () => {}, recordsAtOnce }: RestoreTime & { recordsAtOnce: number },
): Promise<void> {
  const total = backupTables.reduce((sum, name) => sum + records[name].length, 0);
  let restored = 0;
  for (const name of backupTables) {
    const rows: readonly object[] = records[name];
    for (let from = 0; from < rows.length; from += recordsAtOnce) {
      const some = rows.slice(from, from + recordsAtOnce);
      await database.table(name).bulkAdd(some);
      restored += some.length;
      onProgress((restored / total) * shareOfRecords);
    }
  }
  await shelveAll(database, at, groupByArticle(records.claims));
}
