import type { ClaimId } from '../../core/model';

/** Gives a row the focus once it is drawn; it is drawn wherever it stands, because it is the current one. */
export function focusRow(id: ClaimId | null): void {
  if (id === null) return;
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
}
