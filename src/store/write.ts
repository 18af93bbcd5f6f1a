import type { Table } from 'dexie';
import type { ArticleId, Claim } from '../core/model';
import type { Database } from './database';
import { type ClaimsAtHand, shelveArticles } from './shelve-articles';
import { storageFullFrom } from './storage-full';
import { addCounts, settleLedger, turnLedger } from './turn-ledger';

/** What a write may do besides writing. */
export interface Writing {
  /** Names an article whose claims change; it is packed anew before the transaction ends. `claims`: all of its claims as they are then, where they are at hand. */
  touch: (id: ArticleId, claims?: readonly Claim[]) => void;
}

/**
 * Runs one write as one transaction over all tables: either everything of it stands afterwards or nothing. Resolves once
 * it has been committed; rejects with `StorageFull` where the disk is full. `at` is ISO 8601.
 */
export async function write<Result>(
  database: Database,
  at: string,
  change: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  const tables: Table[] = database.tables;
  try {
    const written = await database.transaction('rw', tables, async () => {
      const touched = new Map<ArticleId, readonly Claim[] | undefined>();
      const result = await change({ touch: (id, claims) => touched.set(id, claims) });
      if (touched.size > 0) {
        const ledger = await turnLedger(database, at);
        const [ids, atHand] = [[...touched.keys()], allAtHand(touched)];
        let added = { articles: 0, claims: 0 };
        for (let from = 0; from < ids.length; from += packAtOnce) {
          const some = ids.slice(from, from + packAtOnce);
          added = addCounts(added, await shelveArticles(database, some, { ledger, atHand }));
        }
        await settleLedger(database, ledger, added);
      }
      return result;
    });
    tellWritten(database, true);
    return written;
  } catch (error) {
    const full = storageFullFrom(error);
    if (full) tellWritten(database, false);
    throw full ?? error;
  }
}

const packAtOnce = 200; // Articles: some four thousand claims in memory at a time.

/** Not waited for: what is written stands, whatever becomes of telling it. */
function tellWritten(database: Database, hadRoom: boolean): void {
  database.onWritten?.(hadRoom).catch(() => {});
}

/** Claims that are at hand for some articles only are of no use: those of all are read at once. */
function allAtHand(touched: ReadonlyMap<ArticleId, readonly Claim[] | undefined>): ClaimsAtHand | undefined {
  const atHand = [...touched].flatMap(([id, claims]): [ArticleId, readonly Claim[]][] =>
    claims ? [[id, claims]] : [],
  );
  return atHand.length === touched.size ? new Map(atHand) : undefined;
}
