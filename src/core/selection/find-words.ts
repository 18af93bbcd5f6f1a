import type { Span } from '../model';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' }); // Costs milliseconds to make, so once.

/** The words of a stretch of text, in order, as spans of the whole text. Works for scripts without spaces too. */
export function findWords(text: string, [from, to]: Span): Span[] {
  const words: Span[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(from, to))) {
    if (isWordLike) words.push([from + index, from + index + segment.length]);
  }
  return words;
}
