import { newClaim } from '../core/claims/find-claims';
import type { ArticleId, Claim, ClaimId, FoundClaim } from '../core/model';
import { describeChange, now, type Occasion, putClaims, recordChange } from './change-claims';
import type { Database } from './database';
import type { FoundArticle } from './record-article';
import { write } from './write';

/**
 * Records a claim that the reader selected, on a page that need not be an article, and keeps it. Words recorded before
 * stay one claim, which is then kept, and taken out of trash and dismissal. `isByHand` is false for a claim found by us that was
 * not recorded. Undone, a claim made by hand lies in the trash.
 */
export function makeClaim(
  database: Database,
  { article, claim, isByHand = true }: { article: FoundArticle; claim: FoundClaim; isByHand?: boolean },
  occasion: Occasion = now(),
): Promise<Claim> {
  const { at } = occasion;
  return write(database, at, async (writing) => {
    const articleId = await ensureArticle(database, article, at);
    const known = await database.claims.get({ articleId, fingerprint: claim.fingerprint });
    const base = known ?? { ...newClaim(claim, crypto.randomUUID() as ClaimId, articleId, at), isByHand };
    // A claim that was not there before goes, when this is undone, where every deleted claim goes.
    const before = known ?? { ...base, deletedAt: at };
    const entry = describeChange(before, { isKept: true, isDismissed: false, deletedAt: null });
    const made: Claim = { ...base, ...entry?.after, changedAt: at };
    await putClaims(database, writing, [made]);
    if (entry) await recordChange(database, { act: 'make', entries: [entry], occasion });
    return made;
  });
}

async function ensureArticle(database: Database, article: FoundArticle, at: string): Promise<ArticleId> {
  const known = await database.articles.get({ url: article.url });
  if (known) return known.id;
  const id = crypto.randomUUID() as ArticleId;
  await database.articles.add({ ...article, id, firstReadAt: at, lastReadAt: at });
  return id;
}
