import { describe, expect, it } from 'vitest';
import { markFound, readMarked } from './marked-sentences';

/** Tests marked sentences under a title: each is both the text and the answer. */
export function finds(title: string, marked: string[]): void {
  describe(title, () => {
    it.each(marked)('finds %s', (sentence) => {
      expect(markFound(readMarked(sentence).text)).toBe(sentence);
    });
  });
}
