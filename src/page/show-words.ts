import type { TextRange } from './anchor-spans';

/** Where words stand in the window, in client pixels: their first line. */
export interface WordsPlace {
  left: number;
  top: number;
  bottom: number;
}

/** Brings words into view, smoothly where the reader does not mind motion. False where there is nothing to show. */
export function scrollToWords(ranges: readonly TextRange[], behavior: 'smooth' | 'instant' = 'smooth'): boolean {
  const [first] = ranges;
  const place = findWordsPlace(ranges);
  if (!first || !place) return false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The element may be as long as the article, so what is left to the words themselves is scrolled after it.
  first.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, bottom } = findWordsPlace(ranges) ?? place;
  if (top < 0 || bottom > innerHeight) {
    scrollBy({ top: (top + bottom) / 2 - innerHeight / 2, behavior: isCalm ? 'instant' : behavior });
  }
  return true;
}

/** Null where the words are not shown at all. */
export function findWordsPlace([first]: readonly TextRange[]): WordsPlace | null {
  if (!first) return null;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  const [line] = range.getClientRects();
  // The rectangles of a frame's words count from the frame's own corner.
  const frame = first.startContainer.ownerDocument?.defaultView?.frameElement?.getBoundingClientRect();
  const { left: dx, top: dy } = frame ?? { left: 0, top: 0 };
  return line ? { left: dx + line.left, top: dy + line.top, bottom: dy + line.bottom } : null;
}
