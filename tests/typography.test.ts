import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Each language is set as its readers set it (docs/translating.md). */

const root = path.resolve(import.meta.dirname, '../_locales');
const locales = readdirSync(root);

/** Messages that show how other languages quote. */
const samplesOfQuotes = /^citationLanguage_/;

const readMessages = (locale: string): [key: string, words: string][] => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(path.join(root, locale, 'messages.json'), 'utf8'),
  );
  const written = Object.entries(messages).filter(([key]) => !samplesOfQuotes.test(key));
  return written.map(([key, { message }]) => [key, message]);
};

/** What no message of a language may hold. */
const faults: Record<string, readonly (readonly [fault: string, pattern: RegExp])[]> = {
  en: [['quotation marks of others', /[„«»]/u]],
  de: [['quotation marks of others', /[”«»]/u]],
  fr: [
    ['quotation marks of others', /[“”„]/u],
    ['a space before ; : ? ! » that is none, may break or is too wide', /[^\u202f](?=[;:?!»])/u],
    ['a space after « that is none, may break or is too wide', /«(?!\u202f)/u],
  ],
  es: [
    ['quotation marks of others', /[“”„]/u],
    ['a question or a call that is not opened', /^[^¿]*\?|^[^¡]*!/u],
  ],
  ru: [['quotation marks of others', /[“”„]/u]],
  ar: [
    ['quotation marks of others', /[“”„]/u],
    ['a comma, semicolon or question mark of the Latin script', /[,;?]/u],
  ],
};

const faultsOfAll: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['straight quotation marks', /["']/u],
  ['three full stops for an ellipsis', /\.\.\./u],
  ['two spaces', / {2}/u],
  ['a space at its edge', /^\s|\s$/u],
];

describe.each(locales)('%s', (locale) => {
  test.each([...faultsOfAll, ...(faults[locale] ?? [])])('has no message with %s', (_, pattern) => {
    expect(readMessages(locale).filter(([, words]) => pattern.test(words))).toEqual([]);
  });
});
