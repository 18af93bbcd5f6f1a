import type { Database } from '../database';
import { groupByArticle, shelveAll } from '../shelve-articles';
import { storageFullFrom } from '../storage-full';
import { type Backup, backupTables } from './backup';

const recordsAtOnce = 2000;

/**
 * Puts a backup in place of everything recorded, in one transaction: where it fails, all stands as it did. `at` is
 * ISO 8601, now: what expires gets its full time anew.
 */
export async function restoreBackup(database: Database, { records }: Backup, at: string): Promise<void> {
  try {
    await database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) if (table.name !== 'ledger') await table.clear();
      for (const name of backupTables) {
        const rows: readonly object[] = records[name];
        for (let from = 0; from < rows.length; from += recordsAtOnce) {
          await database.table(name).bulkAdd(rows.slice(from, from + recordsAtOnce));
        }
      }
      await shelveAll(database, at, groupByArticle(records.claims));
    });
  } catch (error) {
    throw storageFullFrom(error) ?? error;
  }
}
