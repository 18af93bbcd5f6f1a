import { inReadingOrder } from '../core/claims/in-reading-order';
import type { ArticleRecord, Claim } from '../core/model';

/** An article with its claims in reading order. */
export interface ArticleWithClaims {
  article: ArticleRecord;
  claims: Claim[];
}

/** The claims of an article as its page shows them: seen at its last reading or kept, in reading order, without those in the trash and those dismissed. */
export function withCurrentClaims(article: ArticleRecord, claims: readonly Claim[]): ArticleWithClaims {
  const isCurrent = (claim: Claim) => claim.isKept || claim.lastSeenAt === article.lastReadAt;
  const shown = claims.filter((claim) => isPresent(claim) && isCurrent(claim));
  return { article, claims: shown.sort(inReadingOrder) };
}

export const isPresent = ({ deletedAt, isDismissed }: Claim): boolean => deletedAt === null && !isDismissed;
