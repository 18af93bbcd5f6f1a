import type { Claim } from '../core/model';
import type { Database } from './database';
import { countRecords } from './turn-ledger';

const rowsAtOnce = 1000; // Some 2 MB.

/** Where the lanes begin: ids are random UUIDs, so that a quarter of them lies in each. */
const laneStarts = ['', '4', '8', 'c'];
const behindAllIds: unknown = []; // IndexedDB sorts lists behind all texts.

/**
 * Reads every claim, in no order that means anything. Reading waits for the disk, copying for the processor:
 * several lanes of ids keep both busy, and nobody waits for a list of all ids. `onProgress` is told the share read, 0 to 1.
 */
export async function readAllClaims(
  database: Database,
  onRows: (claims: Claim[]) => void,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const total = (await countRecords(database)).claims;
  let read = 0;
  const readLane = async (start: string, end: unknown) => {
    let last: string | null = null;
    let rows: Claim[];
    do {
      const range = database.claims.where(':id').between(last ?? start, end, last === null, false);
      rows = await range.limit(rowsAtOnce).toArray();
      onRows(rows);
      read += rows.length;
      onProgress(Math.min(1, read / Math.max(1, total)));
      last = rows.at(-1)?.id ?? null;
    } while (rows.length === rowsAtOnce);
  };
  await Promise.all(laneStarts.map((start, at) => readLane(start, laneStarts[at + 1] ?? behindAllIds)));
}
