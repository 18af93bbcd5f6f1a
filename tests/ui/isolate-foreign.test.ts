import { expect, test } from 'vitest';
import { beginsFromRight, isolateForeign, isRightToLeft } from '../../src/ui/isolate-foreign';

const isolated = (text: string) => `\u2068${text}\u2069`;

test.each([
  ['Reuters', 'ar'],
  ['calder-courier.example', 'ar'],
  ['صحيفة الميناء', 'en'],
  ['עיתון הנמל', 'de'],
])('sets %s apart among words of %s', (text, locale) => {
  expect(isolateForeign(text, locale)).toBe(isolated(text));
});

test.each([
  ['Reuters', 'en'],
  ['The Harbour Gazette', 'ru'],
  ['صحيفة الميناء', 'ar'],
  ['صحيفة Gazette', 'ar'],
  ['12', 'ar'],
  ['', 'ar'],
])('leaves %s as it is among words of %s', (text, locale) => {
  expect(isolateForeign(text, locale)).toBe(text);
});

test('knows which languages run from the right, with and without a region', () => {
  expect(['ar', 'ar-EG', 'he', 'fa', 'ur-PK'].every(isRightToLeft)).toBe(true);
  expect(['en', 'de', 'ru', 'arn', 'fr-CA'].some(isRightToLeft)).toBe(false);
});

test.each([
  ['“We stay,” she said', false],
  ['«سنبقى» قالت', true],
  ['„Wir bleiben“, sagte sie على الفور', false],
  ['“רק כך”', true],
  ['1 200 …', false],
])('of “%s” it is known whether it begins from the right: %s', (words, expected) => {
  expect(beginsFromRight(words)).toBe(expected);
});
