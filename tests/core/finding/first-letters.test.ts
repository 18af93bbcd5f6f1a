import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsLike, findFirstLetters } from '../../../src/core/finding/first-letters';
import { foldWords } from '../../../src/core/finding/fold-words';
import { fieldEnd } from '../../../src/core/finding/pack-shelf';
import { holdsTerm, parseTypedWords } from '../../../src/core/finding/parse-typed-words';

const lineOf = (...fields: string[]) => fields.map((field) => ` ${foldWords(field)} `).join(fieldEnd);

test.each([
  ['b', 'yes'],
  ['s', 'yes'],
  ['p', 'yes'],
  ['r', 'no'],
  ['rid', 'no'],
  ['bru', 'perhaps'],
  ['é', 'no'],
  ['м', 'perhaps'],
])('of a line on a bridge, %s is told without looking through it: %s', (typed, expected) => {
  const [term] = parseTypedWords(typed);
  if (!term) return expect.unreachable();
  const letters = findFirstLetters(lineOf('The Bridge is Safe', 'Pont', 'мост'));
  expect(beginsLike(term)(letters)).toBe(expected);
});

test('what the first letters tell is what the line tells', () => {
  const unit = fc.constantFrom('a', 'b', 'z', 'é', ' ', '"', '7', '大', 'σ', 'ж', '🚢');
  fc.assert(
    fc.property(fc.array(fc.string({ unit }), { minLength: 1 }), fc.string({ unit, maxLength: 4 }), (fields, typed) => {
      const line = lineOf(...fields);
      for (const term of parseTypedWords(typed)) {
        const told = beginsLike(term)(findFirstLetters(line));
        if (told !== 'perhaps') expect(told === 'yes').toBe(holdsTerm(line, term));
      }
    }),
  );
});
