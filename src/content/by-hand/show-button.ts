import { openHost } from '../open-host';
import styles from './show-button.css?inline';

/** A small button at the end of the selected words, in a closed shadow root; it goes with the selection. */
export function showButton(document: Document, translate: (key: string) => string, keep: () => void): void {
  const place = placeOfSelection(document);
  if (!place) return;
  shown?.abort();
  const abort = new AbortController();
  shown = abort;
  const { element: host, root, show } = openHost(document, [styles]);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = translate('keepSelectionShort');
  button.title = translate('keepSelection');
  button.style.left = `${place.left + scrollX}px`;
  button.style.top = `${place.top + scrollY}px`;
  root.append(button);
  show();

  const { signal } = abort;
  signal.addEventListener('abort', () => host.remove(), { once: true });
  button.addEventListener('mousedown', (event) => event.preventDefault()); // Or the words would be selected no more.
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    abort.abort();
    if (event.isTrusted) keep();
  });
  const goWithSelection = () => document.getSelection()?.isCollapsed !== false && abort.abort();
  document.addEventListener('selectionchange', goWithSelection, { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && abort.abort(), { signal, capture: true });
}

let shown: AbortController | null = null;

const gapPx = 6; // Near enough to belong to the words, off the line that is being read.
const widthPx = 96; // At most; so that it stays within the window.
const heightPx = 40;

/** Below the last line that is selected, within the window, in client pixels; null where nothing is. */
function placeOfSelection(document: Document): { left: number; top: number } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const last = [...selection.getRangeAt(selection.rangeCount - 1).getClientRects()].at(-1);
  if (!last) return null;
  const { innerWidth, innerHeight } = window;
  return {
    left: Math.max(gapPx, Math.min(last.right - widthPx / 2, innerWidth - widthPx - gapPx)),
    top: last.bottom + gapPx + heightPx <= innerHeight ? last.bottom + gapPx : last.top - gapPx - heightPx,
  };
}
