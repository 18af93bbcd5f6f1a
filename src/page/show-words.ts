import type { TextRange } from './anchor-spans';

/** Where words stand in the window, in client pixels: their first line. */
export interface WordsPlace {
  left: number;
  top: number;
  bottom: number;
}

/** Lines of words, from the first to the last, in client pixels. */
export interface WordsLines {
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
  return rectsOf(first)[0] ?? null;
}

/** How far a document's own corner lies from the window's, in pixels: other than nothing in a frame. */
export function cornerOf({ defaultView }: Document): { dx: number; dy: number } {
  const frame = defaultView?.frameElement;
  if (!frame) return { dx: 0, dy: 0 };
  const { left, top } = frame.getBoundingClientRect();
  return { dx: left + frame.clientLeft, dy: top + frame.clientTop };
}

/** The rectangles of words, a line each. */
function rectsOf({ startContainer, startOffset, endContainer, endOffset }: TextRange): WordsPlace[] {
  const page = startContainer.ownerDocument ?? document;
  const range = page.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { dx, dy } = cornerOf(page);
  return [...range.getClientRects()].map(({ left, top, bottom }) => ({
    left: dx + left,
    top: dy + top,
    bottom: dy + bottom,
  }));
}

/** All lines of words that follow one another around one of them: words that go on elsewhere in the page do not count. */
export function findLines(ranges: readonly TextRange[], { top, bottom }: WordsLines): WordsLines {
  const lines = { top, bottom };
  const rects = ranges.flatMap(rectsOf);
  const gap = bottom - top; // The next line begins nearer than a line is high, but for very airy pages.
  for (const rect of rects) if (rect.bottom > lines.bottom && rect.top < lines.bottom + gap) lines.bottom = rect.bottom;
  for (const rect of rects.reverse()) if (rect.top < lines.top && rect.bottom > lines.top - gap) lines.top = rect.top;
  return lines;
}
