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
export function groupClaims(claims: readonly ShelvedClaim[], groupBy: GroupKey, dayOf: DayOf): FoundClaims {
  if (groupBy === 'none') return { claims, groups: [] };
  const read = keyOf[groupBy](dayOf);
  const groups = countRuns(claims, read);
  return groups ? { claims, groups } : gatherGroups(claims, read);
}

/** The groups where the claims of each stand together already, as with articles by their reading; null where they do not. */
function countRuns(claims: readonly ShelvedClaim[], read: ReadKey): Group[] | null {
  const known = new Set<string>();
  const groups: Group[] = [];
  let group: Group = { key: '', start: 0, count: 0 };
  let at = 0; // Counted by hand: with each letter typed a hundred thousand claims may come by, and pairs of place and claim cost as much again.
  for (const claim of claims) {
    const key = read(claim);
    if (key !== group.key || at === 0) {
      if (known.has(key)) return null;
      known.add(key);
      group = { key, start: at, count: 0 };
      groups.push(group);
    }
    group.count++;
    at++;
  }
  return groups;
}

function gatherGroups(claims: readonly ShelvedClaim[], read: ReadKey): FoundClaims {
  const byKey = new Map<string, ShelvedClaim[]>();
  for (const claim of claims) {
    const key = read(claim);
    const group = byKey.get(key);
    if (group) group.push(claim);
    else byKey.set(key, [claim]);
  }
  let start = 0;
  const groups = [...byKey].map(([key, { length }]): Group => {
    const group = { key, start, count: length };
    start += length;
    return group;
  });
  return { claims: [...byKey.values()].flat(), groups };
}

type ReadKey = (claim: ShelvedClaim) => string;

const keyOf: Record<Exclude<GroupKey, 'none'>, (dayOf: DayOf) => ReadKey> = {
  article: () => (claim) => claim.article.id,
  speaker: () => (claim) => claim.speaker ?? '',
  outlet: () => (claim) => outletOf(claim) ?? '',
  day: (dayOf) => (claim) => dayOf(claim.lastSeen),
};
