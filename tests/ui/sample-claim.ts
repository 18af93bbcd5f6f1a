import { newClaim } from '../../src/core/claims/find-claims';
import type { ArticleId, Claim, ClaimId } from '../../src/core/model';
import { sampleClaims } from '../store/sample-records';

/** A recorded claim of these words, which the reader has not touched. */
export function sampleClaim(words: string, changes: Partial<Claim> = {}): Claim {
  const [found] = sampleClaims(words);
  if (!found) throw new Error('Words make a claim.');
  return { ...newClaim(found, words as ClaimId, 'article' as ArticleId, '2031-03-02T10:00:00.000Z'), ...changes };
}
