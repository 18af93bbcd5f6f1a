// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { EntrySignature } from '../../src/core/entries/live-entry';
import { ClaimEntry } from '../../src/ui/ClaimEntry';
import { Translation } from '../../src/ui/translate';
import { translateFrom } from './translate-from';

const locales = path.resolve(import.meta.dirname, '../../_locales');

async function readEntry(entry: EntrySignature, locale: string): Promise<string | null> {
  const messages = JSON.parse(readFileSync(path.join(locales, locale, 'messages.json'), 'utf8'));
  const view = (
    <Translation.Provider value={translateFrom(messages, locale)}>
      <ClaimEntry entry={entry} />
    </Translation.Provider>
  );
  await act(() => render(view, document.body));
  return document.body.textContent?.replace(/\u202f/g, ' ') ?? null; // Some versions of the browsers' language data have the narrow space.
}

afterEach(() => render(null, document.body));

test.each([
  ['en', { postedAt: '14:32', author: 'Lev Stone' }, '14:32, by Lev Stone'],
  ['en', { postedAt: '2031-03-01T14:32', author: 'Lev Stone' }, '2:32 PM, by Lev Stone'],
  ['en', { postedAt: '14:32', author: null }, 'Posted at 14:32'],
  ['en', { postedAt: null, author: 'Lev Stone' }, 'Posted by Lev Stone'],
  ['de', { postedAt: '2031-03-01T14:32', author: 'Lev Stone' }, '14:32, von Lev Stone'],
] as const)('an entry of a live blog tells in %s of %j “%s”', async (locale, entry, told) => {
  expect(await readEntry(entry, locale)).toBe(told);
});
