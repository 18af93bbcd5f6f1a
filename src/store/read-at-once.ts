import type { ArticleId, ArticleRecord, Claim } from '../core/model';
import { type ArticleWithClaims, withCurrentClaims } from './current-claims';
import { dexieFactor, latestVersion } from './database-version';

/** Reads one article with its claims as they stand now; null where there is no such record. */
export type ReadAtOnce = (id: ArticleId) => Promise<ArticleWithClaims | null>;

/**
 * Begins to open the database, and gives the way to read an article once it is known which. Without Dexie, whose code alone takes
 * longer to load than this. Where there is no database in today's shape it finds nothing: whoever asks then reads it the usual way.
 */
export function openAtOnce(name = 'hearsay'): ReadAtOnce {
  let opened: Promise<IDBDatabase | null> | null = openAsItIs(name);
  return async (id) => {
    const database = await (opened ?? openAsItIs(name));
    opened = null;
    if (!database) return null;
    try {
      return await readArticle(database, id);
    } finally {
      database.close();
    }
  };
}

async function readArticle(database: IDBDatabase, id: ArticleId): Promise<ArticleWithClaims | null> {
  if (database.version !== latestVersion * dexieFactor) return null;
  const reading = database.transaction(['articles', 'claims'], 'readonly');
  const [article, claims] = await Promise.all([
    settled<ArticleRecord | undefined>(reading.objectStore('articles').get(id)),
    settled<Claim[]>(reading.objectStore('claims').index('[articleId+fingerprint]').getAll(ofArticle(id))),
  ]);
  return article ? withCurrentClaims(article, claims) : null;
}

/** All keys that begin with an article: in IndexedDB a list comes after every text. */
const ofArticle = (id: ArticleId) => IDBKeyRange.bound([id], [id, []]);

/** Null where there is none, and none is made, or where it does not open. */
async function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await settled(opening).catch(() => null);
  // Whoever brings it up to date or deletes it need not wait for us.
  database?.addEventListener('versionchange', () => database.close());
  return database;
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
