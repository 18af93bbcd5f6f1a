import type { Table } from 'dexie';

const megabyteOfClaims = 500; // Some twenty milliseconds to read.

/** Reads a table by rising keys, some rows at a time. Outside a transaction each slice is one of its own, so that writes get in between. */
export async function readSlices<Row>(
  table: Table<Row>,
  onRows: (rows: Row[]) => void | Promise<void>,
  rowsAtOnce = megabyteOfClaims,
): Promise<void> {
  const keyOf = (row: Row) => (row as Record<string, unknown>)[table.schema.primKey.keyPath as string];
  let rows = await table.orderBy(':id').limit(rowsAtOnce).toArray();
  while (rows.length > 0) {
    await onRows(rows);
    const last = rows.at(-1);
    if (rows.length < rowsAtOnce || last === undefined) return;
    rows = await table.where(':id').above(keyOf(last)).limit(rowsAtOnce).toArray();
  }
}
