import type { Span } from '../model';
import { findWords } from './find-words';

const longestWord = 60; // UTF-16 code units to either side; what is longer is no word that a reader selects half of.

/** The span as a reader means it: no white space at its ends, and no half words. Null where nothing is left. */
export function snapToWords(text: string, [from, to]: Span): Span | null {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  if (start >= end) return null;
  const cutAt = (edge: number) =>
    findWords(text, [Math.max(0, edge - longestWord), Math.min(text.length, edge + longestWord)]).find(
      ([first, last]) => first < edge && edge < last,
    );
  return [cutAt(start)?.[0] ?? start, cutAt(end)?.[1] ?? end];
}
