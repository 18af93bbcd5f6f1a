import type { Table } from 'dexie';
import type { BackupTable } from './backup/backup';
import type { Database } from './database';

const megabyteOfClaims = 500; // Some twenty milliseconds to read.

/** Reads a table by rising keys, some rows at a time. Outside a transaction each slice is one of its own, so that writes get in between. */
export async function readSlices<Row extends { id: string | number }>(
  database: Database,
  name: BackupTable,
  onRows: (rows: Row[]) => void | Promise<void>,
  rowsAtOnce = megabyteOfClaims,
): Promise<void> {
  const table: Table<Row> = database.table(name);
  let rows = await table.orderBy(':id').limit(rowsAtOnce).toArray();
  while (rows.length > 0) {
    await onRows(rows);
    const last = rows.at(-1);
    if (rows.length < rowsAtOnce || last === undefined) return;
    rows = await table.where(':id').above(last.id).limit(rowsAtOnce).toArray();
  }
}
