import { newClaim } from '../core/claims/find-claims';
import type { ArticleId, ArticleRecord, Claim, ClaimId, FoundClaim } from '../core/model';
import type { Database } from './database';

/** An article as it was just read, before it has a record. */
export type FoundArticle = Omit<ArticleRecord, 'id' | 'firstReadAt' | 'lastReadAt'>;

/**
 * Records an article and its claims in one transaction, and gives the claims as they stand now, in the order given.
 * What was recorded before keeps its identity and all that the reader did with it; claims not found this time stay.
 * `readAt` is ISO 8601. Rejects, and changes nothing, where the browser refuses to write.
 */
export async function recordArticle(
  database: Database,
  { article, claims, readAt }: { article: FoundArticle; claims: FoundClaim[]; readAt: string },
): Promise<{ articleId: ArticleId; claims: Claim[] }> {
  return database.transaction('rw', database.articles, database.claims, async () => {
    const earlier = await database.articles.get({ url: article.url });
    const id = earlier?.id ?? (crypto.randomUUID() as ArticleId);
    await database.articles.put({ ...article, id, firstReadAt: earlier?.firstReadAt ?? readAt, lastReadAt: readAt });

    const recorded = await database.claims.where({ articleId: id }).toArray();
    const byFingerprint = new Map(recorded.map((claim) => [claim.fingerprint, claim]));
    const current = claims.map((found) => {
      const known = byFingerprint.get(found.fingerprint);
      return known
        ? { ...known, ...found, lastSeenAt: readAt }
        : newClaim(found, crypto.randomUUID() as ClaimId, id, readAt);
    });
    await database.claims.bulkPut(current);
    return { articleId: id, claims: current };
  });
}
