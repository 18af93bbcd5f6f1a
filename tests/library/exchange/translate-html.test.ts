import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { englishHtmlWords, htmlWordNames } from '../../../src/export/html/html-words';
import { translateHtml } from '../../../src/library/exchange/translate-html';
import { translateTo } from './translate-to';

const locales = readdirSync(path.resolve(import.meta.dirname, '../../../_locales'));

test('in English an annotated copy has the words of one that was given none', () => {
  expect(translateHtml(translateTo('en'))).toEqual(englishHtmlWords);
});

test.each(locales)('in %s every word of an annotated copy is there, with its places', (locale) => {
  const translate = translateTo(locale);
  const asked: string[] = [];
  const words = translateHtml((key, ...values) => {
    const text = translate(key, ...values);
    if (text === '') asked.push(key);
    return text;
  });
  expect(asked).toEqual([]);
  const places = (text: string) => text.match(/\{\d\}/g) ?? [];
  for (const name of htmlWordNames) expect(places(words[name]), name).toEqual(places(englishHtmlWords[name]));
});
