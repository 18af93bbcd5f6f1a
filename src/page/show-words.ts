import type { TextRange } from './anchor-spans';

/** Brings words into view. At once where the reader wants less motion. False where there is nothing to show. */
export function scrollToWords(ranges: readonly TextRange[]): boolean {
  const [first] = ranges;
  if (!first) return false;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = first.startContainer.parentElement;
  // The element may be as long as the article, so what is left to the words themselves is scrolled after it.
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const middle = (top + bottom) / 2 - innerHeight / 2;
  if (top < 0 || bottom > innerHeight) scrollBy({ top: middle, behavior });
  return true;
}
