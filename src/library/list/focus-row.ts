import type { ClaimId } from '../../core/model';

/**
 * Gives a row the focus: at once where it is drawn, so that the next key finds it there, otherwise with the next frame; for
 * the current row is drawn wherever it stands.
 */
export function focusRow(id: ClaimId | null): void {
  if (id !== null && !focusDrawn(id)) requestAnimationFrame(() => focusDrawn(id));
}

function focusDrawn(id: ClaimId): boolean {
  const row = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
  return row !== null;
}
