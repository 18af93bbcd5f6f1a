import type { Database } from '../database';
import { groupByArticle, shelveAll } from '../shelve-articles';
import { storageFullFrom } from '../storage-full';
import { type Backup, backupTables } from './backup';
import type { OnProgress } from './write-backup';

const recordsAtOnce = 2000;
const shareOfRecords = 0.7; // Packing them for finding takes the rest.

/**
 * Puts a backup in place of everything recorded, in one transaction: where it fails, all stands as it did. `at` is
 * ISO 8601, now: what expires gets its full time anew.
 */
export async function restoreBackup(
  database: Database,
  { records }: Backup,
  { at, onProgress = () => {} }: { at: string; onProgress?: OnProgress },
): Promise<void> {
  const total = backupTables.reduce((sum, name) => sum + records[name].length, 0);
  let restored = 0;
  try {
    await database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) if (table.name !== 'ledger') await table.clear();
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
    });
  } catch (error) {
    throw storageFullFrom(error) ?? error;
  }
}
