import type { ArticleRecord, Claim } from '../core/model';
import { pairWithArticles, type Records } from './records';

/**
 * Articles of the library that had a claim's words before the article it is cited from: the same words, in an outlet that the trail
 * names as a carrier, or published earlier. Who cites the rewrite should be told. Earliest first.
 */
export function findOriginals(claim: Claim, article: ArticleRecord, records: Records): ArticleRecord[] {
  const carriers = new Set(claim.trail.flatMap((step) => (step.kind === 'carrier' ? [fold(step.name)] : [])));
  const words = claim.fingerprint.slice(0, fingerprintLength);
  const found = new Set<ArticleRecord>();
  for (const other of pairWithArticles(records)) {
    if (other.article.id === article.id || other.claim.fingerprint.slice(0, fingerprintLength) !== words) continue;
    const isCarrier = carriers.has(fold(other.article.publisher ?? ''));
    if (isCarrier || isEarlier(other.article, article)) found.add(other.article);
  }
  return [...found].sort((a, b) => timeOf(a) - timeOf(b));
}

const fingerprintLength = 16; // What follows counts repetitions within one article.

const fold = (name: string) => name.toLowerCase().replace(/^the /, '');

function isEarlier(other: ArticleRecord, article: ArticleRecord): boolean {
  return timeOf(other) < timeOf(article);
}

function timeOf({ publishedAt }: ArticleRecord): number {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
