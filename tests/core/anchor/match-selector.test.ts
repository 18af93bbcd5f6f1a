import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../../src/core/anchor/describe-span';
import { matchSelector } from '../../../src/core/anchor/match-selector';

const text = `The mayor spoke on Monday. “We will open the bridge in May,” she said. The bridge had been shut for a year.`;
const quote = '“We will open the bridge in May,”';
const spanOf = (whole: string, part: string): [number, number] => [
  whole.indexOf(part),
  whole.indexOf(part) + part.length,
];
const selector = describeSpan(text, spanOf(text, quote));

describe('described words are found', () => {
  test('where they stood', () => {
    expect(matchSelector(text, selector)).toEqual({ span: spanOf(text, quote), state: 'exact' });
  });

  test('where they stand now, when text was added before them', () => {
    const longer = `Correction: an earlier version was wrong. ${text}`;
    expect(matchSelector(longer, selector)).toEqual({ span: spanOf(longer, quote), state: 'moved' });
  });

  test('as changed, when a word was edited', () => {
    const edited = text.replace('in May', 'in June');
    const match = matchSelector(edited, selector);
    expect(match?.state).toBe('changed');
    expect(edited.slice(...(match?.span ?? [0, 0]))).toContain('We will open the bridge in June');
  });

  test('by their context, when the same words stand twice', () => {
    const twice = 'First, “it is safe,” said Ana Pell. Then, later that week, “it is safe,” said Tom Rook.';
    const second = twice.lastIndexOf('“it is safe,”');
    const described = describeSpan(twice, [second, second + 13]);
    const longer = `An introduction of some length. ${twice}`;
    expect(matchSelector(longer, described)?.span[0]).toBe(longer.lastIndexOf('“it is safe,”'));
  });
});

describe('nothing is found', () => {
  test('when the words are gone', () => {
    expect(matchSelector('The harbour festival drew ten thousand visitors this weekend.', selector)).toBeNull();
  });

  test('in an empty text', () => {
    expect(matchSelector('', selector)).toBeNull();
  });

  test('for no words', () => {
    expect(matchSelector(text, describeSpan(text, [5, 5]))).toBeNull();
  });
});

test('a description always finds its own words in the text it was made from', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), fc.nat(), fc.nat(), (whole, a, b) => {
      const start = a % whole.length;
      const end = start + 1 + (b % (whole.length - start));
      expect(matchSelector(whole, describeSpan(whole, [start, end]))).toEqual({ span: [start, end], state: 'exact' });
    }),
  );
});
