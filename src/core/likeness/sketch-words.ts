import type { Shelf } from '../finding/shelf';
import { findMarks } from './find-marks';
import { wordsOfLine } from './words-of-line';

/** The marks of all claims of an article, each one once, in rising order. What lies in the trash has none. */
export function sketchWords(shelf: Shelf): number[] {
  const marks = new Set<number>();
  for (const line of shelf.lines.split('\n')) for (const mark of findMarks(wordsOfLine(line))) marks.add(mark);
  return [...marks].sort((a, b) => a - b);
}
