import { getHand } from './hand-bridge';
import type { PageSession } from './page-session';

/**
 * Offers to keep words that the reader selects in an article, until the signal aborts. Nothing is shown, nor loaded, on other
 * pages, in fields, or where the reader does not want it.
 */
export function offerSelection(
  document: Document,
  session: PageSession,
  { load, keep }: { load: () => Promise<unknown>; keep: () => void },
  signal: AbortSignal,
): void {
  const offer = async () => {
    const { analysed } = session.peek();
    if (!analysed?.marking.offersSelection || !isWorthKeeping(document.getSelection())) return;
    (await getHand(load)).offer(keep);
  };
  // The selection is what it will be only after the event.
  document.addEventListener('pointerup', ({ isTrusted }) => isTrusted && setTimeout(offer), { signal });
  document.addEventListener('keyup', ({ key }) => key === 'Shift' && offer(), { signal });
}

const fewestLetters = 12; // Two words: fewer are looked up or copied, not kept.

function isWorthKeeping(selection: Selection | null): boolean {
  if (!selection || selection.isCollapsed || selection.toString().trim().length < fewestLetters) return false;
  const { anchorNode } = selection;
  const holder = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  return !holder?.closest('input, textarea, [contenteditable]');
}
