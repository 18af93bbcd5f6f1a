import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FoundClaims } from '../../core/finding/library-index';
import type { LibraryQuery } from '../../core/finding/library-query';
import type { ClaimId } from '../../core/model';
import { focusRow } from './focus-row';
import { nothingSelected } from './selection';
import type { ShelfState } from './shelf-state';

/**
 * Keeps to claims that are found: another query begins anew; where the claim at hand leaves the list, as into the trash, the
 * next one takes its place, and the focus with it; what left the list is no longer selected.
 */
export function useFollowedClaims(state: ShelfState, query: LibraryQuery, found: FoundClaims): void {
  const before = useRef({ query, found });
  // With what is drawn, not after it: a key that comes in between would act on the claim that left.
  useLayoutEffect(() => {
    const { selection, current, opened } = state;
    const { claims } = found;
    const last = before.current;
    before.current = { query, found };
    if (last.query !== query) {
      selection.value = nothingSelected;
      current.value = null;
      opened.value = null;
      return;
    }
    const { ids, anchor } = selection.peek();
    if (ids.size > 0) {
      const left = claims.filter(({ id }) => ids.has(id));
      if (left.length < ids.size) selection.value = { ids: new Set(left.map(({ id }) => id)), anchor };
    }
    const id = current.peek();
    if (id === null || claims.some((claim) => claim.id === id)) return;
    const next = findNext(id, last.found.claims, claims);
    current.value = next;
    if (document.activeElement === document.body) focusRow(next);
  }, [state, query, found]);
}

/** The claim that stood nearest after the one that went, or before it, and is still there. */
function findNext(gone: ClaimId, before: FoundClaims['claims'], now: FoundClaims['claims']): ClaimId | null {
  const at = before.findIndex(({ id }) => id === gone);
  const there = new Set(now.map(({ id }) => id));
  const isThere = ({ id }: { id: ClaimId }) => there.has(id);
  return (before.slice(at + 1).find(isThere) ?? before.slice(0, Math.max(0, at)).findLast(isThere))?.id ?? null;
}
