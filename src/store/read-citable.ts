import type { ArticleRecord, Claim, ClaimId } from '../core/model';
import type { Database } from './database';
import { findSameWords } from './find-same-words';
import { readVersions } from './read-claims';

/** A claim with all that citing it needs. */
export interface CitableClaim {
  claim: Claim;
  article: ArticleRecord;
  /** All claims of the article. */
  claims: Claim[];
  /** Passages of the article's last reading, as far as they were kept; empty where none were. */
  passages: string[];
  /** Other recorded articles with the same words. */
  elsewhere: ArticleRecord[];
}

/** Null where the claim is not recorded (any more). */
export async function readCitable(database: Database, id: ClaimId): Promise<CitableClaim | null> {
  const claim = await database.claims.get(id);
  const article = claim && (await database.articles.get(claim.articleId));
  if (!claim || !article) return null;
  const [claims, versions, sameWords] = await Promise.all([
    database.claims.where({ articleId: article.id }).toArray(),
    readVersions(database, article.id),
    findSameWords(database, article.id),
  ]);
  const ids = sameWords.filter(({ claimId }) => claimId === id).map(({ elsewhere }) => elsewhere.articleId);
  const elsewhere = await database.articles.bulkGet([...new Set(ids)]);
  return {
    claim,
    article,
    claims,
    passages: versions.at(-1)?.passages.flatMap(({ text }) => (text === null ? [] : [text])) ?? [],
    elsewhere: elsewhere.filter((each) => each !== undefined),
  };
}
