import { expect, test } from 'vitest';
import { markWords } from '../../../src/core/finding/mark-words';

/** The text with its marked words in brackets. */
function show(text: string, typed: string): string {
  const spans = markWords(text, typed);
  return spans.reduceRight(
    (shown, [start, end]) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
}

test.each([
  ['bri', 'A [bridge] and its [Bridges]'],
  ['ridge', 'A bridge'],
  ['bridge open', 'The [bridge] will [open]'],
  ['"will open"', 'It [will] [open]; he will not open it'],
  ['"will ope', 'It [will] [opens] soon'],
  ['-ferry tram', 'The [tram] and the ferry'],
  ['lodz', 'In [Łódź] it rained'],
  ['Valdané', 'said [Valdane]'],
  ['五月', '大桥在[五][月]开放'],
  ["don't", 'I [don][t] \u2019know'],
  ['', 'nothing'],
  ['“', 'nothing'],
])('%s marks %s', (typed, marked) => {
  expect(show(marked.replace(/[[\]]/g, '').replace('dont', 'don’t'), typed)).toBe(
    marked.replace('[don][t]', '[don]’[t]'),
  );
});
