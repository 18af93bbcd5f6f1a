import type { SortKey } from './library-query';
import type { ShelvedClaim } from './shelf';

type Compare = (a: ShelvedClaim, b: ShelvedClaim) => number;

/** Within one article the reading order decides, between two read at one time their ids, so that no order ever flickers. */
const inArticle: Compare = (a, b) => compare(a.article.id, b.article.id) || a.order - b.order || compare(a.id, b.id);

/** Times from new to old, names from A to Z; what has no time or no name comes last. */
export const compareClaims: Record<SortKey, Compare> = {
  read: (a, b) => compare(b.article.lastReadAt, a.article.lastReadAt) || inArticle(a, b),
  seen: (a, b) => b.firstSeen - a.firstSeen || inArticle(a, b),
  published: (a, b) => (b.published || 0) - (a.published || 0) || inArticle(a, b),
  changed: (a, b) => b.changed - a.changed || inArticle(a, b),
  speaker: (a, b) => compareNames(a.speaker, b.speaker) || inArticle(a, b),
  outlet: (a, b) => compareNames(outletOf(a), outletOf(b)) || inArticle(a, b),
};

export const outletOf = ({ article }: ShelvedClaim): string | null => article.publisher ?? article.hostname;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const collator = new Intl.Collator('en', { sensitivity: 'base' });

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return collator.compare(a, b) || compare(a, b);
}
