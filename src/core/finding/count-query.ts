import { createFacetCount, type Facet, type FacetName } from './count-facets';
import type { DayOf } from './library-index';
import type { LibraryQuery, LibraryShelf } from './library-query';
import { claimMatcher } from './match-claim';
import type { ShelvedClaim } from './shelf';

/** The choices of each filter of a query, and how many claims there are on each shelf. */
export type QueryFacets = Record<FacetName, Facet[]> & { shelves: Record<LibraryShelf, number> };

interface Counted {
  query: LibraryQuery;
  /** What the query finds. */
  found: readonly ShelvedClaim[];
  all: readonly ShelvedClaim[];
  dayOf: DayOf;
}

const names: readonly FacetName[] = ['sourceTypes', 'statuses', 'tags', 'speakers', 'outlets', 'carriers', 'kinds'];
const claimsAtOnce = 500; // Well below a millisecond.

/**
 * Counts for each filter what its choices would show beside all other filters: those of one filter are alternatives, so that each of
 * them tells what it would add. One step a few hundred claims: who takes the steps can do other things in between.
 */
export function* countQuery({ query, found, all, dayOf }: Counted): Generator<void, QueryFacets> {
  const counts = new Map(names.map((name) => [name, createFacetCount(name)]));
  const unfiltered = names.filter((name) => query[name].length === 0);
  yield* eachClaim(found, (claim) => {
    for (const name of unfiltered) counts.get(name)?.add(claim);
  });
  for (const name of names) {
    if (unfiltered.includes(name)) continue;
    const isBeside = claimMatcher({ ...query, [name]: [] }, dayOf);
    yield* eachClaim(all, (claim) => {
      if (isBeside(claim)) counts.get(name)?.add(claim);
    });
  }
  const shelves = yield* countShelves({ query, found, all, dayOf });
  const facets = Object.fromEntries([...counts].map(([name, count]) => [name, count.facets()]));
  return { ...(facets as Record<FacetName, Facet[]>), shelves };
}

function* countShelves({ query, all, dayOf }: Counted): Generator<void, Record<LibraryShelf, number>> {
  const isPresent = claimMatcher({ ...query, shelf: 'all' }, dayOf);
  const isDismissed = claimMatcher({ ...query, shelf: 'dismissed' }, dayOf);
  const counts: Record<LibraryShelf, number> = { all: 0, kept: 0, seen: 0, dismissed: 0, trash: 0 };
  yield* eachClaim(all, (claim) => {
    if (isDismissed(claim)) counts.dismissed++;
    if (!isPresent(claim)) return;
    counts.all++;
    counts[claim.isKept ? 'kept' : 'seen']++;
  });
  return counts;
}

function* eachClaim(claims: readonly ShelvedClaim[], take: (claim: ShelvedClaim) => void): Generator<void, void> {
  for (let from = 0; from < claims.length; from += claimsAtOnce) {
    for (const claim of claims.slice(from, from + claimsAtOnce)) take(claim);
    yield;
  }
}
