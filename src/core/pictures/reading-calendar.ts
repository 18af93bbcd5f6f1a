import type { DayOf } from '../finding/library-index';
import type { ShelvedClaim } from '../finding/shelf';
import type { ArticleId } from '../model';

/** What was read for the first time on one day. */
export interface ReadingDay {
  /** YYYY-MM-DD. */
  day: string;
  articles: number;
  claims: number;
}

/** The days on which something new was read, the earliest first; days without reading are left out. */
export function readingCalendar(claims: readonly ShelvedClaim[], dayOf: DayOf): ReadingDay[] {
  const days = new Map<string, { articles: Set<ArticleId>; claims: number }>();
  for (const { firstSeen, article } of claims) {
    const day = dayOf(firstSeen);
    const known = days.get(day) ?? { articles: new Set(), claims: 0 };
    known.articles.add(article.id);
    known.claims++;
    days.set(day, known);
  }
  return [...days]
    .map(([day, { articles, claims: count }]) => ({ day, articles: articles.size, claims: count }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
