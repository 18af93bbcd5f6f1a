import type { Claim, ClaimId } from '../core/model';
import type { Database } from './database';
import { keepInFlight } from './keep-in-flight';

const rowsAtOnce = 1000; // Some 2 MB.
const readsAtOnce = 3; // Reading waits for the disk, copying for the processor: a few at a time keep both busy.

/** Reads every claim, within a transaction, in the order of their ids. `onProgress` is told the share read, 0 to 1. */
export async function readAllClaims(
  database: Database,
  onRows: (claims: Claim[]) => void,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const keys = await database.claims.toCollection().primaryKeys();
  const ranges: [first: ClaimId, last: ClaimId][] = [];
  for (let from = 0; from < keys.length; from += rowsAtOnce) {
    const [first, last] = [keys[from], keys[Math.min(from + rowsAtOnce, keys.length) - 1]];
    if (first !== undefined && last !== undefined) ranges.push([first, last]);
  }
  let read = 0;
  await keepInFlight(ranges, readsAtOnce, async ([first, last]) => {
    const rows = await database.claims.where(':id').between(first, last, true, true).toArray();
    onRows(rows);
    read += rows.length;
    onProgress(read / keys.length);
  });
}
