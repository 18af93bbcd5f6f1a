import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { englishWords, wordsShape } from '../../../src/export/capsule/capsule-words';
import { translateCapsule } from '../../../src/library/exchange/translate-capsule';
import { translateTo } from './translate-to';

const folder = path.resolve(import.meta.dirname, '../../../_locales');

test('in English a capsule gives its verdict in the words of one that has none of its own', () => {
  const { verified, notVerified, fits, misfit } = englishWords;
  expect(translateCapsule(translateTo('en'))).toMatchObject({ verified, notVerified, fits, misfit });
});

test.each(readdirSync(folder))('in %s every word of a capsule is there, with its places', (locale) => {
  const words = translateCapsule(translateTo(locale));
  expect(v.safeParse(wordsShape, words).success).toBe(true);
  expect([words.lang, words.dir]).toEqual([locale, locale === 'ar' ? 'rtl' : 'ltr']);
  for (const [name, english] of Object.entries(englishWords)) {
    const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
    expect(places(words[name as keyof typeof words]), name).toEqual(places(english));
  }
});
