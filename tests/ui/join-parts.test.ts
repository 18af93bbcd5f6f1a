import { expect, test } from 'vitest';
import { joinParts } from '../../src/ui/translate';
import { translateFrom } from './translate-from';

const facts = ['2 a b', '3 c', '1 d'];

test.each([
  ['en', '2 a b, 3 c, 1 d'],
  ['de', '2 a b, 3 c und 1 d'],
  ['ru', '2 a b, 3 c, 1 d'],
])('facts are set apart in %s', (locale, expected) => {
  expect(joinParts(translateFrom({ languageOfWords: { message: locale } }, locale), facts)).toBe(expected);
});

test.each(['en', 'de', 'fr', 'es', 'ru', 'ar'])('no two facts run into one another in %s', (locale) => {
  expect(joinParts(translateFrom({ languageOfWords: { message: locale } }, locale), facts)).toMatch(
    /b\u2069?[,،].*3 c/u,
  );
});
