import type { ArticleId } from '../core/model';
import type { Database } from './database';
import type { Ledger } from './records';

/**
 * A long reading in slices. A reading in one transaction would keep every write waiting until its end: eight seconds
 * with a hundred thousand claims.
 */
export interface SlicedReading {
  /** Reads everything, each slice a transaction of its own; forgets what was read before. */
  readAll(): Promise<void>;
  /** Reads again what belongs to these articles, within a transaction. What is not there any more is gone. */
  readAgain(articles: readonly ArticleId[]): Promise<void>;
  /** Ends the reading, within the transaction of its moment: what belongs to other articles than these is gone. */
  close(articles: ReadonlySet<ArticleId>): Promise<void>;
}

const attempts = 3; // Everything is seldom replaced even once.
const articlesAtOnce = 100; // Some two thousand claims: a write waits a tenth of a second for them.

/**
 * Reads in slices what stands as at one moment in the end, the moment of the last slice. Each write packs the articles anew that it
 * touches and gives them its revision, so what was written since can be read again, until little enough is left for one transaction.
 */
export async function readAsOneMoment(database: Database, reading: SlicedReading): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const began = await database.ledger.get('ledger');
    await reading.readAll();
    if (await catchUp(database, began, reading)) return;
  }
  await database.transaction('r', database.tables, async () => {
    await reading.readAll();
    await reading.close(await readArticleIds(database));
  });
}

/** Whether it could; not where everything was replaced or deleted meanwhile. */
async function catchUp(database: Database, began: Ledger | undefined, reading: SlicedReading): Promise<boolean> {
  let since = began?.revision ?? 0;
  for (;;) {
    const step = await database.transaction('r', database.tables, async () => {
      const ledger = await database.ledger.get('ledger');
      if (ledger?.databaseId !== began?.databaseId || ledger?.restores !== began?.restores) return 'replaced';
      const touched = await database.shelves.where('revision').above(since).primaryKeys();
      if (touched.length > articlesAtOnce) return { touched, revision: ledger?.revision ?? 0 };
      await reading.readAgain(touched as ArticleId[]);
      await reading.close(await readArticleIds(database));
      return 'read';
    });
    if (step === 'read') return true;
    if (step === 'replaced') return false;
    for (let from = 0; from < step.touched.length; from += articlesAtOnce) {
      const some = step.touched.slice(from, from + articlesAtOnce) as ArticleId[];
      await database.transaction('r', database.tables, () => reading.readAgain(some));
    }
    since = step.revision;
  }
}

const readArticleIds = async (database: Database): Promise<ReadonlySet<ArticleId>> =>
  new Set(await database.articles.toCollection().primaryKeys());
