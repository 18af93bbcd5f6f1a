import type { ShelvedClaim } from './shelf';
import { outletOf } from './sort-claims';

/** How many claims each choice of a filter would show, the most frequent first. */
export type Facets = Record<FacetName, Facet[]>;

/** The lists of a `LibraryQuery` by which claims are filtered. */
export type FacetName = 'sourceTypes' | 'kinds' | 'speakers' | 'outlets' | 'carriers' | 'tags' | 'statuses';

/** A value as `LibraryQuery` takes it; an empty string for nobody named and for no status. */
export interface Facet {
  value: string;
  count: number;
}

export function countFacets(claims: readonly ShelvedClaim[]): Facets {
  return {
    sourceTypes: countFacet(claims, 'sourceTypes'),
    kinds: countFacet(claims, 'kinds'),
    speakers: countFacet(claims, 'speakers'),
    outlets: countFacet(claims, 'outlets'),
    carriers: countFacet(claims, 'carriers'),
    tags: countFacet(claims, 'tags'),
    statuses: countFacet(claims, 'statuses'),
  };
}

/** The choices of one filter. */
export function countFacet(claims: readonly ShelvedClaim[], name: FacetName): Facet[] {
  const count = createFacetCount(name);
  for (const claim of claims) count.add(claim);
  return count.facets();
}

/** A count of the choices of one filter, to which claims are added one by one. */
export interface FacetCount {
  add(claim: ShelvedClaim): void;
  facets(): Facet[];
}

export function createFacetCount(name: FacetName): FacetCount {
  const read = valuesOf[name];
  const counts = new Map<string, number>();
  const addValue = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  return {
    add(claim) {
      const value = read(claim);
      if (typeof value === 'string') addValue(value);
      else for (const each of value) addValue(each);
    },
    facets: () => [...counts].map(([value, times]) => ({ value, count: times })).sort((a, b) => b.count - a.count),
  };
}

const valuesOf: Record<FacetName, (claim: ShelvedClaim) => string | readonly string[]> = {
  sourceTypes: ({ sourceType }) => sourceType,
  kinds: ({ kind }) => kind,
  speakers: ({ speaker }) => speaker ?? '',
  outlets: (claim) => outletOf(claim) ?? '',
  carriers: ({ carriers }) => carriers,
  tags: ({ tags }) => tags,
  statuses: ({ status }) => status ?? '',
};
