import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FoundClaims } from '../../core/finding/library-index';
import type { LibraryQuery } from '../../core/finding/library-query';
import type { ClaimId } from '../../core/model';
import type { ListLayout } from './list-layout';
import type { VisibleRange } from './use-window-range';

interface Place {
  query: LibraryQuery;
  found: FoundClaims;
  /** The first claim in the window, and its top in the list. */
  id: ClaimId;
  top: number;
}

/**
 * Holds the claim at the top of the window where it is while articles are recorded above it. A list of another query, and
 * one whose beginning is in the window, show what they show.
 */
export function useKeptPlace(given: {
  box: RefObject<HTMLElement | null>;
  layout: ListLayout;
  found: FoundClaims;
  query: LibraryQuery;
  range: VisibleRange;
}): void {
  const { box, layout, found, query, range } = given;
  const place = useRef<Place | null>(null);
  useLayoutEffect(() => {
    const known = place.current;
    if (known && known.found !== found && known.query === query) {
      const at = found.claims.findIndex(({ id }) => id === known.id);
      const moved = at < 0 ? 0 : layout.topOf(layout.rowOfClaim(at)) - known.top;
      if (moved !== 0) window.scrollBy(0, moved);
    }
    // Where the beginning of the list is in the window, nothing has to be measured: with each letter typed that would lay out the page once more.
    const top = range.top < 0 ? 0 : -(box.current?.getBoundingClientRect().top ?? 0);
    place.current = top > 0 ? findPlace({ layout, found, query, top }) : null;
  }, [box, layout, found, query, range]);
}

function findPlace(given: { layout: ListLayout; found: FoundClaims; query: LibraryQuery; top: number }): Place | null {
  const { layout, found, query, top } = given;
  const row = layout.rowAtHeight(top);
  const inRow = layout.rowAt(row);
  const claim = inRow.kind === 'claim' ? inRow.claim : (found.groups[inRow.group]?.start ?? 0);
  const id = found.claims[claim]?.id;
  return id === undefined ? null : { query, found, id, top: layout.topOf(layout.rowOfClaim(claim)) };
}
