import type { ShelvedClaim } from './shelf';
import { outletOf } from './sort-claims';

/** How many claims each choice of a filter would show, the most frequent first. */
export interface Facets {
  sourceTypes: Facet[];
  kinds: Facet[];
  speakers: Facet[];
  outlets: Facet[];
  carriers: Facet[];
  tags: Facet[];
  statuses: Facet[];
}

/** A value as `LibraryQuery` takes it; an empty string for nobody named and for no status. */
export interface Facet {
  value: string;
  count: number;
}

export function countFacets(claims: readonly ShelvedClaim[]): Facets {
  return {
    sourceTypes: count(claims, ({ sourceType }) => [sourceType]),
    kinds: count(claims, ({ kind }) => [kind]),
    speakers: count(claims, ({ speaker }) => [speaker ?? '']),
    outlets: count(claims, (claim) => [outletOf(claim) ?? '']),
    carriers: count(claims, ({ carriers }) => carriers),
    tags: count(claims, ({ tags }) => tags),
    statuses: count(claims, ({ status }) => [status ?? '']),
  };
}

function count(claims: readonly ShelvedClaim[], read: (claim: ShelvedClaim) => readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const value of read(claim)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, times]) => ({ value, count: times })).sort((a, b) => b.count - a.count);
}
