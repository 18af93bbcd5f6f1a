import { newClaim } from '../../../src/core/claims/find-claims';
import type { ClaimInArticle } from '../../../src/core/likeness/gather-sayings';
import type { ArticleId, ArticleRecord, Claim, ClaimId } from '../../../src/core/model';
import { sampleArticle, sampleClaims } from '../../store/sample-records';

let count = 0;

/** A claim with these words in an article of its own, as recorded on a Monday. */
export function placeClaim(
  words: string,
  claim: Partial<Claim> = {},
  article: Partial<ArticleRecord> = {},
): ClaimInArticle {
  const [found] = sampleClaims(words);
  if (!found) throw new Error('there are no words');
  const readAt = '2031-03-03T10:00:00.000Z';
  const at = ++count;
  const record: ArticleRecord = {
    ...sampleArticle({ url: `https://courier.example/${at}` }),
    id: `article-${at}` as ArticleId,
    firstReadAt: readAt,
    lastReadAt: readAt,
    ...article,
  };
  return {
    article: record,
    claim: { ...newClaim(found, `claim-${at}` as ClaimId, record.id, readAt), ...claim, articleId: record.id },
  };
}
