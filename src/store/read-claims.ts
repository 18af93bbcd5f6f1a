import { inReadingOrder } from '../core/claims/in-reading-order';
import type { ArticleId, ArticleRecord, Claim, ClaimId } from '../core/model';
import type { Database } from './database';
import type { VersionRecord } from './records';

/** The records of claims, in the order asked for; those not recorded (any more) are left out. For the rows in view. */
export async function readClaims(database: Database, ids: readonly ClaimId[]): Promise<Claim[]> {
  return (await database.claims.bulkGet([...ids])).filter((claim) => claim !== undefined);
}

/** Everything recorded of one article at one moment: its claims in reading order, those in the trash and those dismissed too. */
export async function readArticle(
  database: Database,
  id: ArticleId,
): Promise<{ article: ArticleRecord; claims: Claim[] } | null> {
  const [article, claims] = await database.transaction('r', database.articles, database.claims, () =>
    Promise.all([database.articles.get(id), database.claims.where({ articleId: id }).toArray()]),
  );
  return article ? { article, claims: claims.sort(inReadingOrder) } : null;
}

/** The claims recorded of the article at this address; none where it is not recorded. */
export async function readKnownClaims(database: Database, url: string): Promise<Claim[]> {
  const article = await database.articles.get({ url });
  return article ? database.claims.where({ articleId: article.id }).toArray() : [];
}

/** The versions of an article that were read, the first one first. */
export function readVersions(database: Database, id: ArticleId): Promise<VersionRecord[]> {
  return database.versions.where({ articleId: id }).toArray();
}
