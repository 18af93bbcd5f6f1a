import type { DayOf, FoundClaims } from './library-index';
import type { GroupKey } from './library-query';
import type { ShelvedClaim } from './shelf';
import { outletOf } from './sort-claims';

/** Claims shown together: those from `start`, `count` of them. */
export interface Group {
  /** An article's id, a name, a day; an empty string for nobody named. */
  key: string;
  start: number;
  count: number;
}

/** Brings claims of one group together; groups stand in the order of their first claims, claims in the order given. */
export function groupClaims(claims: ShelvedClaim[], groupBy: GroupKey, dayOf: DayOf): FoundClaims {
  if (groupBy === 'none') return { claims, groups: [] };
  const read = keyOf[groupBy](dayOf);
  const byKey = new Map<string, ShelvedClaim[]>();
  let lastKey: string | null = null;
  let group: ShelvedClaim[] = [];
  let isTogether = true; // As with articles by their reading: then nothing has to be moved.
  for (const claim of claims) {
    const key = read(claim);
    if (key !== lastKey) {
      const known = byKey.get(key);
      if (known) isTogether = false;
      group = known ?? [];
      byKey.set(key, group);
      lastKey = key;
    }
    group.push(claim);
  }
  let start = 0;
  const groups = [...byKey].map(([key, { length }]): Group => {
    const group = { key, start, count: length };
    start += length;
    return group;
  });
  return { claims: isTogether ? claims : [...byKey.values()].flat(), groups };
}

type ReadKey = (claim: ShelvedClaim) => string;

const keyOf: Record<Exclude<GroupKey, 'none'>, (dayOf: DayOf) => ReadKey> = {
  article: () => (claim) => claim.article.id,
  speaker: () => (claim) => claim.speaker ?? '',
  outlet: () => (claim) => outletOf(claim) ?? '',
  day: (dayOf) => (claim) => dayOf(claim.lastSeen),
};
