import { liveQuery } from 'dexie';
import type { ArticleId } from '../core/model';
import type { Database } from './database';
import type { ShelfRecord } from './records';

/** What became of the shelves since the last time. */
export interface ShelfChanges {
  put: ShelfRecord[];
  removed: ArticleId[];
  /** False while the library is still being read for the first time. */
  isComplete: boolean;
}

const latestShelves = 24; // Articles, some hundred claims: more than a window shows.
const shelvesAtOnce = 200; // Some 20 ms each: a page that loads a large library stays responsive.

/**
 * Gives all shelves, first those of the articles read last, then some hundred at a time, and then follows what changes, whoever writes it, until stopped. To be put
 * into a `LibraryIndex`. `onError` is called once where the database cannot be read; nothing follows it.
 */
export function watchShelves(
  database: Database,
  onChange: (changes: ShelfChanges) => void,
  onError: (error: unknown) => void,
): () => void {
  const known = new Set<ArticleId>();
  let isStopped = false;
  let revision = 0;
  let stop = () => {};

  const take = ({ put, removed, isComplete }: ShelfChanges) => {
    for (const { article } of put) known.add(article.id);
    for (const id of removed) known.delete(id);
    if (!isStopped) onChange({ put, removed, isComplete });
  };

  async function readAll(): Promise<void> {
    // Taken first: what is written while we read counts as changed, even where it was read already.
    revision = (await database.ledger.get('ledger'))?.revision ?? 0;
    take({ put: await readLatest(), removed: [], isComplete: false });
    for (let last = ''; !isStopped; ) {
      const put = await database.shelves.where(':id').above(last).limit(shelvesAtOnce).toArray();
      const isComplete = put.length < shelvesAtOnce;
      take({ put, removed: [], isComplete });
      if (isComplete) return;
      last = put.at(-1)?.article.id ?? last;
    }
  }

  async function readLatest(): Promise<ShelfRecord[]> {
    const ids = await database.articles.orderBy('lastReadAt').reverse().limit(latestShelves).primaryKeys();
    return (await database.shelves.bulkGet(ids)).filter((shelf) => shelf !== undefined);
  }

  async function readChanges(): Promise<{ put: ShelfRecord[]; ids: string[] }> {
    return database.transaction('r', database.shelves, async () => ({
      put: await database.shelves.where('revision').above(revision).toArray(),
      ids: await database.shelves.toCollection().primaryKeys(),
    }));
  }

  function follow(): void {
    if (isStopped) return;
    const subscription = liveQuery(readChanges).subscribe(({ put, ids }) => {
      revision = put.reduce((latest, shelf) => Math.max(latest, shelf.revision), revision);
      const current = new Set(ids);
      const removed = [...known].filter((id) => !current.has(id));
      if (put.length > 0 || removed.length > 0) take({ put, removed, isComplete: true });
    }, onError);
    stop = () => subscription.unsubscribe();
  }

  readAll().then(follow, onError);
  return () => {
    isStopped = true;
    stop();
  };
}
