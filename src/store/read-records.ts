import { inReadingOrder } from '../core/claims/in-reading-order';
import type { ArticleId, ArticleRecord, Claim, ClaimId } from '../core/model';
import type { Database } from './database';
import { readAllClaims } from './read-all-claims';
import { readAsOneMoment, type SlicedReading } from './read-as-one-moment';
import { readSlices } from './read-slices';

/** Which claims to read: these, in their order, or all, article by article, the one read last first. */
export type ClaimsToRead = readonly ClaimId[] | 'all' | 'kept';

/** Articles and their claims, as they stand at one moment. */
export interface ReadRows {
  articles: ArticleRecord[];
  claims: Claim[];
}

type OnProgress = (share: number) => void;

/**
 * Reads records for an export, as they stand at one moment, without keeping writes waiting. What lies in the trash or was dismissed is
 * read only where it is named. `all` has every article, those without claims too. `onProgress` is told the share read, 0 to 1.
 */
export async function readRecords(
  database: Database,
  wanted: ClaimsToRead,
  onProgress: OnProgress = () => {},
): Promise<ReadRows> {
  const reading =
    typeof wanted === 'string' ? startAll(database, wanted, onProgress) : startThese(database, wanted, onProgress);
  await readAsOneMoment(database, reading);
  return reading.read();
}

type Reading = SlicedReading & { read: () => ReadRows };

function startAll(database: Database, wanted: 'all' | 'kept', onProgress: OnProgress): Reading {
  const articles = new Map<ArticleId, ArticleRecord>();
  const claims = new Map<ArticleId, Claim[]>();
  const shelve = (rows: readonly Claim[]) => {
    for (const claim of rows) {
      if (!isWanted(claim, wanted)) continue;
      const group = claims.get(claim.articleId);
      if (group) group.push(claim);
      else claims.set(claim.articleId, [claim]);
    }
  };
  return {
    async readAll() {
      articles.clear();
      claims.clear();
      await readSlices<ArticleRecord>(database, 'articles', (rows) => {
        for (const article of rows) articles.set(article.id, article);
      });
      await readAllClaims(database, shelve, onProgress);
    },
    async readAgain(ids) {
      for (const id of ids) claims.delete(id);
      for (const article of await readArticles(database, ids)) articles.set(article.id, article);
      shelve(await database.claims.where('articleId').anyOf(ids).toArray());
    },
    async close(present) {
      for (const id of [...articles.keys()]) if (!present.has(id)) articles.delete(id);
    },
    read() {
      const readLastFirst = [...articles.values()].sort(byLastReading).reverse();
      const shown = wanted === 'all' ? readLastFirst : readLastFirst.filter(({ id }) => claims.has(id));
      const inOrder = shown.flatMap(({ id }) => (claims.get(id) ?? []).sort(inReadingOrder));
      return { articles: shown, claims: inOrder };
    },
  };
}

/** As the index of the table has them: those read at the same time by their ids. */
const byLastReading = (a: ArticleRecord, b: ArticleRecord) =>
  a.lastReadAt === b.lastReadAt ? (a.id < b.id ? -1 : 1) : a.lastReadAt < b.lastReadAt ? -1 : 1;

function isWanted({ isKept, isDismissed, deletedAt }: Claim, wanted: 'all' | 'kept'): boolean {
  return deletedAt === null && !isDismissed && (wanted === 'all' || isKept);
}

const rowsAtOnce = 500; // Looked up one by one: small steps tell the progress.

function startThese(database: Database, ids: readonly ClaimId[], onProgress: OnProgress): Reading {
  const articles = new Map<ArticleId, ArticleRecord>();
  const claims = new Map<ClaimId, Claim>();
  const readClaims = async (wanted: readonly ClaimId[]) => {
    const rows = await database.claims.bulkGet([...wanted]);
    for (const row of rows) if (row) claims.set(row.id, row);
  };
  return {
    async readAll() {
      articles.clear();
      claims.clear();
      for (let from = 0; from < ids.length; from += rowsAtOnce) {
        await readClaims(ids.slice(from, from + rowsAtOnce));
        onProgress(Math.min(1, (from + rowsAtOnce) / ids.length));
      }
      const needed = [...new Set([...claims.values()].map(({ articleId }) => articleId))];
      for (let from = 0; from < needed.length; from += rowsAtOnce) {
        const some = await readArticles(database, needed.slice(from, from + rowsAtOnce));
        for (const article of some) articles.set(article.id, article);
      }
    },
    async readAgain(touched) {
      const isTouched = new Set(touched);
      const again = ids.filter((id) => isTouched.has(claims.get(id)?.articleId ?? ('' as ArticleId)));
      for (const id of again) claims.delete(id);
      await readClaims(again);
      for (const article of await readArticles(database, touched)) {
        if (articles.has(article.id)) articles.set(article.id, article);
      }
    },
    async close(present) {
      for (const id of [...articles.keys()]) if (!present.has(id)) articles.delete(id);
    },
    read() {
      const there = ids.flatMap((id) => claims.get(id) ?? []).filter(({ articleId }) => articles.has(articleId));
      return { articles: [...articles.values()], claims: there };
    },
  };
}

const readArticles = async (database: Database, ids: readonly ArticleId[]): Promise<ArticleRecord[]> =>
  (await database.articles.bulkGet([...ids])).filter((article) => article !== undefined);
