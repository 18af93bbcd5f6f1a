import type { ShelvedClaim } from '../core/finding/shelf';
import { joinFacts, type Translate, translateCount } from '../ui/translate';
import { formatDay } from './format-day';

/** Counts the articles in which claims stand, and tells it: "12 claims · 5 articles · 3 Mar 2031 – 9 Apr 2031". */
export function countArticles(claims: readonly ShelvedClaim[]): (translate: Translate, locale: string) => string {
  const articles = new Set<string>();
  let [first, last] = ['', ''];
  for (const { article } of claims) {
    const day = article.publishedAt ?? article.lastReadAt;
    articles.add(article.id);
    if (first === '' || day < first) first = day;
    if (day > last) last = day;
  }
  return (translate, locale) => {
    const days = [...new Set([formatDay(first, locale), formatDay(last, locale)])].filter(Boolean);
    const counts = [
      translateCount(translate, 'claimCount', claims.length),
      translateCount(translate, 'articleCount', articles.size),
    ];
    return joinFacts([...counts, days.join(' – ')], locale);
  };
}
