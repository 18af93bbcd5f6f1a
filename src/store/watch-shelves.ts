import { liveQuery } from 'dexie';
import type { ArticleId } from '../core/model';
import type { Database } from './database';
import { type LatestRecords, readLatest } from './read-latest';
import type { ShelfRecord } from './records';

/** What became of the shelves since the last time. */
export interface ShelfChanges {
  put: ShelfRecord[];
  removed: ArticleId[];
  /** False while more is on its way: of the library that is read for the first time, or of a change as large as an import. */
  isComplete: boolean;
  /** Records of the first claims, with the first shelves; empty afterwards. */
  claims: LatestRecords['claims'];
}

const shelvesAtOnce = 200; // Some 20 ms each: a page that loads a large library stays responsive.

/**
 * Gives all shelves, first those of the articles read last, then some hundred at a time, and then follows what changes, whoever writes it, until stopped. To be put
 * into a `LibraryIndex`. While the library is read for the first time, what `onChange` returns is waited for: a page can show its first rows before the rest
 * takes up database and processor. `onError` is called once where the database cannot be read; nothing follows it.
 */
export function watchShelves(
  database: Database,
  onChange: (changes: ShelfChanges) => void | Promise<void>,
  onError: (error: unknown) => void,
): () => void {
  const known = new Set<ArticleId>();
  let isStopped = false;
  let revision = 0;
  let stop = () => {};

  const take = (changes: Pick<ShelfChanges, 'put' | 'isComplete'> & Partial<ShelfChanges>) => {
    const { put, removed = [], claims = [] } = changes;
    for (const { article } of put) known.add(article.id);
    for (const id of removed) known.delete(id);
    return isStopped ? undefined : onChange({ ...changes, removed, claims });
  };

  async function readAll(): Promise<void> {
    const latest = await readLatest(database);
    revision = latest.revision;
    await take({ put: latest.shelves, claims: latest.claims, isComplete: false });
    for (let last = ''; !isStopped; ) {
      const put = await database.shelves.where(':id').above(last).limit(shelvesAtOnce).toArray();
      const isComplete = put.length < shelvesAtOnce;
      await take({ put, isComplete });
      if (isComplete) return;
      last = put.at(-1)?.article.id ?? last;
    }
  }

  /**
   * The first shelves changed, and the ids of any others: an import changes thousands. The ids of all articles are read only where one has
   * gone, for most changes take none away.
   */
  async function readChanges(): Promise<{ put: ShelfRecord[]; others: ArticleId[]; removed: ArticleId[] }> {
    return database.transaction('r', database.shelves, database.ledger, async () => {
      const changed = () => database.shelves.where('revision').above(revision); // A limit would stay on the collection.
      const [put, ledger] = await Promise.all([
        changed().limit(shelvesAtOnce).toArray(),
        database.ledger.get('ledger'),
      ]);
      const ids = put.length < shelvesAtOnce ? [] : ((await changed().primaryKeys()) as ArticleId[]);
      const first = new Set(put.map(({ article }) => article.id));
      const others = ids.filter((id) => !first.has(id));
      const added = [...first, ...others].filter((id) => !known.has(id)).length;
      if (ledger?.counts?.articles === known.size + added) return { put, others, removed: [] };
      const current = new Set(await database.shelves.toCollection().primaryKeys());
      return { put, others, removed: [...known].filter((id) => !current.has(id)) };
    });
  }

  /** A change that comes meanwhile waits: what is read later is as it stands then. */
  async function takeChanges({ put, others, removed }: Awaited<ReturnType<typeof readChanges>>): Promise<void> {
    if (put.length > 0 || removed.length > 0) await take({ put, removed, isComplete: others.length === 0 });
    for (let from = 0; from < others.length && !isStopped; from += shelvesAtOnce) {
      const shelves = await database.shelves.bulkGet(others.slice(from, from + shelvesAtOnce));
      const isComplete = from + shelvesAtOnce >= others.length;
      await take({ put: shelves.filter((shelf) => shelf !== undefined), isComplete });
    }
  }

  function follow(): void {
    if (isStopped) return;
    let taken = Promise.resolve();
    const subscription = liveQuery(readChanges).subscribe((changes) => {
      revision = changes.put.reduce((latest, shelf) => Math.max(latest, shelf.revision), revision);
      taken = taken.then(() => takeChanges(changes)).catch(onError);
    }, onError);
    stop = () => subscription.unsubscribe();
  }

  readAll().then(follow, onError);
  return () => {
    isStopped = true;
    stop();
  };
}
