import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapWords } from '../../../src/core/pictures/wrap-words';

const widthOf = (text: string) => [...text].length;

test.each([
  ['Reuters', 10, ['Reuters']],
  ['The Northern Herald and Evening Post', 14, ['The Northern', 'Herald and', 'Evening Post']],
  ['Donaudampfschifffahrtsblatt', 10, ['Donaudampf', 'schifffahr', 'tsblatt']],
  ['the Donaudampfschiff', 10, ['the', 'Donaudampf', 'schiff']],
  ['news.north-east.example', 12, ['news.north-', 'east.example']],
  ['東京新聞夕刊', 4, ['東京新聞', '夕刊']],
  ['', 4, ['']],
])('%s in lines of %i letters', (text, width, lines) => {
  expect(wrapWords(text, width, widthOf)).toEqual(lines);
});

test('no letter is lost, and no line is too wide', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 20 }), (text, width) => {
      const lines = wrapWords(text, width, widthOf);
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
