import { fieldEnd } from '../finding/pack-shelf';

/** The folded words of a claim, from its line on a shelf. */
export function wordsOfLine(line: string): string {
  const end = line.indexOf(fieldEnd);
  return line.slice(0, end < 0 ? line.length : end).trim();
}
