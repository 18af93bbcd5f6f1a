import type { Table } from 'dexie';
import type { ArticleId } from '../core/model';
import type { Database } from './database';
import { shelveArticles } from './shelve-articles';
import { storageFullFrom } from './storage-full';
import { turnLedger } from './turn-ledger';

/** What a write may do besides writing. */
export interface Writing {
  /** Names an article whose claims change; it is packed anew before the transaction ends. */
  touch: (id: ArticleId) => void;
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
    return await database.transaction('rw', tables, async () => {
      const touched = new Set<ArticleId>();
      const result = await change({ touch: (id) => touched.add(id) });
      if (touched.size > 0) {
        const ledger = await turnLedger(database, at);
        await shelveArticles(database, [...touched], { ledger });
      }
      return result;
    });
  } catch (error) {
    throw storageFullFrom(error) ?? error;
  }
}
