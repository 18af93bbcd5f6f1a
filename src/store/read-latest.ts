import { shelfMarks } from '../core/finding/shelf';
import type { Claim } from '../core/model';
import type { Database } from './database';
import type { ShelfRecord } from './records';

/** What the library shows first, while all else is still being read. */
export interface LatestRecords {
  /** Of the ledger when this was read: what is written later has a later one. */
  revision: number;
  /** Of the articles read last, the last one first. */
  shelves: ShelfRecord[];
  /** The records of the first claims among them, without those in the trash and those dismissed. */
  claims: Claim[];
}

const latestShelves = 24; // Articles, some hundred claims: more than a window shows.
const firstClaims = 24; // Rows of 84 pixels: two windows.

/** Reads the articles read last and their first claims, as they stand at one moment. */
export function readLatest(database: Database): Promise<LatestRecords> {
  const { ledger, articles, shelves, claims } = database;
  return database.transaction('r', [ledger, articles, shelves, claims], async () => {
    const [counted, ids] = await Promise.all([
      ledger.get('ledger'),
      articles.orderBy('lastReadAt').reverse().limit(latestShelves).primaryKeys(),
    ]);
    const latest = (await shelves.bulkGet(ids)).filter((shelf) => shelf !== undefined);
    const isShown = (marks = 0) => (marks & (shelfMarks.deleted | shelfMarks.dismissed)) === 0;
    const shown = latest.flatMap((shelf) => shelf.ids.filter((_, at) => isShown(shelf.marks[at])));
    const first = await claims.bulkGet(shown.slice(0, firstClaims));
    return {
      revision: counted?.revision ?? 0,
      shelves: latest,
      claims: first.filter((claim) => claim !== undefined),
    };
  });
}
