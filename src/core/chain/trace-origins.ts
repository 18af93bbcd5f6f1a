import type { ArticleId } from '../model';
import type { Origin } from './source-chain';

/** One claim's way through outlets, by the ids of their nodes. */
export interface Way {
  articleId: ArticleId;
  /** From the speaker outwards. */
  carriers: string[];
  publisher: string | null;
}

/**
 * Where articles' words begin. A way leads to its first carrier, and where articles of that carrier were read too, on along
 * their own ways. Words that only go round in a loop begin nowhere and have no origin.
 */
export function traceOrigins(ways: readonly Way[]): Origin[] {
  const byPublisher = new Map<string, Way[]>();
  for (const way of ways) {
    if (way.publisher !== null) byPublisher.set(way.publisher, [...(byPublisher.get(way.publisher) ?? []), way]);
  }
  const known = new Map<string, string[]>();
  const originsOf = (outlet: string): string[] => {
    const origins = known.get(outlet) ?? findOrigins(outlet, byPublisher);
    known.set(outlet, origins);
    return origins;
  };
  const articles = new Map<string, Set<ArticleId>>();
  for (const { articleId, carriers, publisher } of ways) {
    const first = carriers.find((carrier) => carrier !== publisher);
    const own = publisher === null ? [] : [publisher];
    for (const outlet of first === undefined ? own : originsOf(first)) {
      articles.set(outlet, (articles.get(outlet) ?? new Set()).add(articleId));
    }
  }
  return [...articles]
    .map(([outlet, ids]) => ({ outlet, articleIds: [...ids] }))
    .sort((a, b) => b.articleIds.length - a.articleIds.length);
}

/** All outlets that can be reached by going back from this one and that got their words from nobody, or were not read. */
function findOrigins(outlet: string, byPublisher: ReadonlyMap<string, Way[]>): string[] {
  const reached = new Set([outlet]);
  const origins: string[] = [];
  for (const each of reached) {
    const own = byPublisher.get(each) ?? [];
    const firsts = own.map(({ carriers }) => carriers.find((carrier) => carrier !== each));
    if (own.length === 0 || firsts.includes(undefined)) origins.push(each);
    for (const first of firsts) if (first !== undefined) reached.add(first); // A set goes on over what is added to it.
  }
  return origins;
}
