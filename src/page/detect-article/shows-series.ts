import { longestBoxedSeriesOf, type Prose } from '../find-prose';
import { isListOfPosts } from './is-list-of-posts';
import type { Claims } from './read-claims';

/**
 * Letters of prose side by side that an article needs, by what the page claims; 'surely' for paragraphs alone, which
 * have to be so many that the article cannot stand elsewhere. The shortest reports of the bench have some 350 letters.
 */
const leastSeries = { surely: 1_000, article: 180, perhaps: 420, none: 900 };

/** Letters of prose on the whole page, where every passage has a box of its own, as in live blogs. */
const leastTotal = { surely: Number.POSITIVE_INFINITY, article: 320, perhaps: 1_500, none: Number.POSITIVE_INFINITY };

/** Whether the page holds as much continuous text as an article needs that claims as much. */
export function showsSeries(prose: Prose, claims: Exclude<Claims, 'denied'> | 'surely'): boolean {
  if (prose.longestSeries >= leastSeries[claims]) return claims !== 'none' || !isListOfPosts(prose);
  if (prose.body.weight >= leastTotal[claims]) return claims !== 'perhaps' || !isListOfPosts(prose);
  return claims === 'article' && longestBoxedSeriesOf(prose) >= leastSeries.article;
}
