import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { countFacet, type Facet, type FacetName } from '../../core/finding/count-facets';
import type { LibraryQuery, LibraryShelf } from '../../core/finding/library-query';
import { claimMatcher } from '../../core/finding/match-claim';
import { dayOf } from '../day-of';
import type { SharedIndex } from '../shared-index';

/** The choices of each filter with their numbers; absent while they are being counted for the first time. */
export type QueryFacets = Partial<Record<FacetName, Facet[]>> & { shelves?: Record<LibraryShelf, number> };

const pauseMs = 120; // Between two letters typed quickly nothing is counted.
const names: readonly FacetName[] = ['sourceTypes', 'statuses', 'tags', 'speakers', 'outlets', 'carriers', 'kinds'];

/**
 * Counts for each filter what its choices would show beside all other filters: one filter after the other, so that a
 * large library never holds the page up.
 */
export function useFacets(index: ReadonlySignal<SharedIndex>, query: LibraryQuery): ReadonlySignal<QueryFacets> {
  const facets = useSignal<QueryFacets>({});
  const { value: shared } = index;
  useEffect(() => {
    let timer = 0;
    const counted: QueryFacets = {};
    const jobs = [
      () => {
        counted.shelves = countShelves(shared, query);
      },
      ...names.map((name) => () => {
        counted[name] = countFacet(claimsBeside(shared, query, name), name);
      }),
    ];
    const countNext = () => {
      const job = jobs.shift();
      job?.();
      if (jobs.length === 0) facets.value = counted;
      else timer = window.setTimeout(countNext);
    };
    timer = window.setTimeout(countNext, pauseMs);
    return () => clearTimeout(timer);
  }, [shared, query, facets]);
  return facets;
}

/** What the other filters find: choices of one filter are alternatives, so that each of them tells what it would add. */
function claimsBeside({ index }: SharedIndex, query: LibraryQuery, name: FacetName) {
  const isFiltered = query[name].length > 0;
  return isFiltered ? index.claims().filter(claimMatcher({ ...query, [name]: [] }, dayOf)) : index.find(query).claims;
}

function countShelves({ index }: SharedIndex, query: LibraryQuery): Record<LibraryShelf, number> {
  const [isPresent, isDismissed] = [
    claimMatcher({ ...query, shelf: 'all' }, dayOf),
    claimMatcher({ ...query, shelf: 'dismissed' }, dayOf),
  ];
  const counts: Record<LibraryShelf, number> = { all: 0, kept: 0, seen: 0, dismissed: 0, trash: 0 };
  for (const claim of index.claims()) {
    if (isDismissed(claim)) counts.dismissed++;
    if (!isPresent(claim)) continue;
    counts.all++;
    counts[claim.isKept ? 'kept' : 'seen']++;
  }
  return counts;
}
