import { openHost } from '../open-host';
import styles from './show-at-selection.css?inline';

/** What stands at selected words: a small button, or without `act` a note. */
interface Shown {
  words: string;
  title?: string;
  act?: () => void;
}

/** Shows something small at the end of the selected words, in a closed shadow root; it goes with the selection. */
export function showAtSelection(document: Document, { words, title = '', act }: Shown): void {
  const place = placeOfSelection(document, act ? button : note);
  if (!place) return;
  shown?.abort();
  const abort = new AbortController();
  shown = abort;
  const { element: host, root, show } = openHost(document, [styles]);
  const element = document.createElement(act ? 'button' : 'p');
  if (element instanceof HTMLButtonElement) element.type = 'button';
  else element.role = 'alert';
  element.textContent = words;
  element.title = title;
  element.style.left = `${place.left + scrollX}px`;
  element.style.top = `${place.top + scrollY}px`;
  show();
  root.append(element); // Last, so that a note is read out.

  const { signal } = abort;
  signal.addEventListener('abort', () => host.remove(), { once: true });
  element.addEventListener('mousedown', (event) => event.preventDefault()); // Or the words would be selected no more.
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    abort.abort();
    if (event.isTrusted) act?.();
  });
  const goWithSelection = () => document.getSelection()?.isCollapsed !== false && abort.abort();
  document.addEventListener('selectionchange', goWithSelection, { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && abort.abort(), { signal, capture: true });
}

let shown: AbortController | null = null;

const gapPx = 6; // Near enough to belong to the words, off the line that is being read.
// At most, in pixels, so that it stays within the window; the note's width stands in the styles as well.
const button = { width: 96, height: 40 };
const note = { width: 280, height: 80 };

/** Below the last line that is selected, within the window, in client pixels; null where nothing is. */
function placeOfSelection(document: Document, { width, height }: typeof button): { left: number; top: number } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const last = [...selection.getRangeAt(selection.rangeCount - 1).getClientRects()].at(-1);
  if (!last) return null;
  const { innerWidth, innerHeight } = window;
  return {
    left: Math.max(gapPx, Math.min(last.right - width / 2, innerWidth - width - gapPx)),
    top: last.bottom + gapPx + height <= innerHeight ? last.bottom + gapPx : last.top - gapPx - height,
  };
}
