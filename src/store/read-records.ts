import type { ArticleId, ArticleRecord, Claim, ClaimId } from '../core/model';
import type { Database } from './database';
import { readAllClaims } from './read-all-claims';

/** Which claims to read: these, in their order, or all, article by article, the one read last first. */
export type ClaimsToRead = readonly ClaimId[] | 'all' | 'kept';

/** Articles and their claims, as they stand at one moment. */
export interface ReadRows {
  articles: ArticleRecord[];
  claims: Claim[];
}

const rowsAtOnce = 500; // Looked up one by one: small steps tell the progress.

/**
 * Reads records for an export. What lies in the trash or was dismissed is read only where it is named. `all` has every article,
 * those without claims too. `onProgress` is told the share read, 0 to 1.
 */
export function readRecords(
  database: Database,
  wanted: ClaimsToRead,
  onProgress: (share: number) => void = () => {},
): Promise<ReadRows> {
  return database.transaction('r', database.articles, database.claims, () =>
    typeof wanted === 'string' ? readAll(database, wanted, onProgress) : readThese(database, wanted, onProgress),
  );
}

async function readAll(
  database: Database,
  wanted: 'all' | 'kept',
  onProgress: (share: number) => void,
): Promise<ReadRows> {
  const articles = await database.articles.orderBy('lastReadAt').reverse().toArray();
  const byArticle = new Map<ArticleId, Claim[]>(articles.map(({ id }) => [id, []]));
  const sort = (rows: Claim[]) => {
    for (const claim of rows) if (isWanted(claim, wanted)) byArticle.get(claim.articleId)?.push(claim);
  };
  await readAllClaims(database, sort, onProgress);
  for (const claims of byArticle.values()) claims.sort((a, b) => a.order - b.order);
  const claims = [...byArticle.values()].flat();
  const shown = wanted === 'all' ? articles : articles.filter(({ id }) => (byArticle.get(id)?.length ?? 0) > 0);
  return { articles: shown, claims };
}

function isWanted({ isKept, isDismissed, deletedAt }: Claim, wanted: 'all' | 'kept'): boolean {
  return deletedAt === null && !isDismissed && (wanted === 'all' || isKept);
}

async function readThese(
  database: Database,
  ids: readonly ClaimId[],
  onProgress: (share: number) => void,
): Promise<ReadRows> {
  const claims: Claim[] = [];
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    const rows = await database.claims.bulkGet(ids.slice(from, from + rowsAtOnce));
    for (const row of rows) if (row) claims.push(row);
    onProgress(Math.min(1, (from + rowsAtOnce) / ids.length));
  }
  const articles = await database.articles.bulkGet([...new Set(claims.map(({ articleId }) => articleId))]);
  return { articles: articles.filter((article) => article !== undefined), claims };
}
