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

const shelvesAtOnce = 200; // Some 20 ms each: a page that loads a large library stays responsive.

/**
 * Gives all shelves, some hundred at a time, and then follows what changes, whoever writes it, until stopped. To be put
 * into a `LibraryIndex`. `onError` is called once where the database cannot be read; nothing follows it.
 */
export function watchShelves(
  database: Database,
  onChange: (changes: ShelfChanges) => void,
  onError: (error: unknown) => void,
): () => void {
  let isStopped = false;
  let known = new Set<ArticleId>();
  let revision = -1;
  let stop = () => {};

  const take = (put: ShelfRecord[], removed: ArticleId[], isComplete: boolean) => {
    for (const shelf of put) {
      known.add(shelf.article.id);
      revision = Math.max(revision, shelf.revision);
    }
    if (!isStopped) onChange({ put, removed, isComplete });
  };

  async function readAll(): Promise<void> {
    for (let last = ''; !isStopped; ) {
      const shelves = await database.shelves.where(':id').above(last).limit(shelvesAtOnce).toArray();
      const isLast = shelves.length < shelvesAtOnce;
      take(shelves, [], isLast);
      if (isLast) return;
      last = shelves.at(-1)?.article.id ?? last;
    }
  }

  async function readChanges(): Promise<{ put: ShelfRecord[]; ids: string[] }> {
    return database.transaction('r', database.shelves, async () => ({
      // Equal revisions are read again: a transaction may have ended while the first reading was under way.
      put: await database.shelves.where('revision').aboveOrEqual(Math.max(revision, 0)).toArray(),
      ids: await database.shelves.toCollection().primaryKeys(),
    }));
  }

  function follow(): void {
    if (isStopped) return;
    const subscription = liveQuery(readChanges).subscribe(({ put, ids }) => {
      const current = new Set(ids as ArticleId[]);
      const removed = [...known].filter((id) => !current.has(id));
      known = current;
      const fresh = put.filter((shelf) => shelf.revision > revision || removed.length > 0);
      if (fresh.length > 0 || removed.length > 0) take(fresh, removed, true);
    }, onError);
    stop = () => subscription.unsubscribe();
  }

  readAll().then(follow, onError);
  return () => {
    isStopped = true;
    stop();
  };
}
