import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { countQuery, type QueryFacets } from '../../core/finding/count-query';
import type { FoundClaims } from '../../core/finding/library-index';
import type { LibraryQuery } from '../../core/finding/library-query';
import { dayOf } from '../day-of';
import { runWhenIdle } from '../run-when-idle';
import type { SharedIndex } from '../shared-index';

const pauseMs = 150; // Between two letters typed quickly nothing is counted.

/**
 * Counts for each filter what its choices would show beside all other filters, in the time that typing and drawing leave. While the
 * library is still being read nothing is counted: it would only be told to be counted again.
 */
export function useFacets(
  index: ReadonlySignal<SharedIndex>,
  query: LibraryQuery,
  found: FoundClaims,
): ReadonlySignal<Partial<QueryFacets>> {
  const facets = useSignal<Partial<QueryFacets>>({});
  const { value: shared } = index;
  useEffect(() => {
    if (shared.state !== 'ready') return;
    let stop = () => {};
    const timer = setTimeout(() => {
      const counting = countQuery({ query, found: found.claims, all: shared.index.claims(), dayOf });
      stop = runWhenIdle(counting, (counted) => {
        facets.value = counted;
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [shared, query, found, facets]);
  return facets;
}
