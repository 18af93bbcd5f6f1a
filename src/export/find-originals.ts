import type { ArticleRecord, Claim } from '../core/model';
import { pairWithArticles, type Records } from './records';

/** Finds the articles that had a claim's words before the article it is cited from. Earliest first. */
export type FindOriginals = (claim: Claim, article: ArticleRecord) => ArticleRecord[];

/**
 * The same words in an outlet that the trail names as a carrier, or published earlier. Who cites the rewrite should be told.
 * Goes through the records once, so that many claims can be asked for.
 */
export function originalsIn(records: Records): FindOriginals {
  const indexing = indexOriginals(records);
  for (;;) {
    const step = indexing.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps; each yields nothing but the chance to rest. */
export function* indexOriginals(records: Records): Generator<'', FindOriginals> {
  const byWords = new Map<string, Set<ArticleRecord>>();
  for (const { claim, article } of pairWithArticles(records)) {
    const articles = byWords.get(wordsOf(claim)) ?? new Set();
    byWords.set(wordsOf(claim), articles.add(article));
    yield '';
  }
  return (claim, article) => {
    return selectOriginals([...(byWords.get(wordsOf(claim)) ?? [])], claim, article);
  };
}

/** Of articles with the same words, those that had them before: named as a carrier, or published earlier. Earliest first. */
export function selectOriginals(
  articles: readonly ArticleRecord[],
  claim: Claim,
  article: ArticleRecord,
): ArticleRecord[] {
  const others = articles.filter(({ id }) => id !== article.id);
  if (others.length === 0) return [];
  const carriers = new Set(claim.trail.flatMap((step) => (step.kind === 'carrier' ? [fold(step.name)] : [])));
  return others
    .filter((other) => carriers.has(fold(other.publisher ?? '')) || timeOf(other) < timeOf(article))
    .sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}

/** The fingerprint without the count of repetitions within one article, which stands behind its 16 digits. */
const wordsOf = ({ fingerprint }: Claim) => fingerprint.slice(0, 16);

const fold = (name: string) => name.toLowerCase().replace(/^the /, '');

function timeOf({ publishedAt }: ArticleRecord): number {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
