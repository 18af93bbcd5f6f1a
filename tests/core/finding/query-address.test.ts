import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LibraryQuery, wholeLibrary } from '../../../src/core/finding/library-query';
import { parseQueryAddress, writeQueryAddress } from '../../../src/core/finding/query-address';

const names = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 3 });
const day = fc.option(fc.constantFrom('2031-01-01', '1999-12-31'), { nil: null });

const queries: fc.Arbitrary<LibraryQuery> = fc.record({
  words: fc.string({ unit: 'grapheme' }),
  shelf: fc.constantFrom('all', 'kept', 'seen', 'trash', 'dismissed'),
  sourceTypes: fc.uniqueArray(fc.constantFrom('wire', 'speech', 'unstated')),
  kinds: fc.uniqueArray(fc.constantFrom('direct', 'mixed', 'indirect')),
  speakers: names,
  outlets: names,
  carriers: names,
  tags: names,
  statuses: names,
  articles: names as fc.Arbitrary<LibraryQuery['articles']>,
  readFrom: day,
  readTo: day,
  publishedFrom: day,
  publishedTo: day,
  sortBy: fc.constantFrom('read', 'seen', 'published', 'changed', 'speaker', 'outlet'),
  isReversed: fc.boolean(),
  groupBy: fc.constantFrom('none', 'article', 'speaker', 'outlet', 'day'),
});

describe('a query in an address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseQueryAddress(writeQueryAddress(query))).toEqual(query);
      }),
    );
  });

  test('is read as every browser reads it', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const fields = new URLSearchParams(writeQueryAddress(query));
        expect(fields.get('words') ?? '').toBe(query.words);
        expect(fields.getAll('speakers')).toEqual(query.speakers);
      }),
    );
  });

  test('is empty for the whole library', () => {
    expect(writeQueryAddress(wholeLibrary)).toBe('');
    expect(parseQueryAddress('')).toEqual(wholeLibrary);
  });

  test('reads well', () => {
    const query: LibraryQuery = {
      ...wholeLibrary,
      words: 'harbour bridge',
      shelf: 'kept',
      sourceTypes: ['wire', 'speech'],
    };
    expect(writeQueryAddress(query)).toBe('words=harbour+bridge&shelf=kept&sourceTypes=wire&sourceTypes=speech');
  });

  test('leaves out what it does not know', () => {
    const address =
      '?shelf=attic&sourceTypes=rumour&sourceTypes=wire&readFrom=soon&sortBy=&__proto__=x&words=%E0%A4%A&no';
    expect(parseQueryAddress(address)).toEqual({ ...wholeLibrary, sourceTypes: ['wire'] });
  });

  test.each(['\ud800', 'a\udc00b'])('is written even for lone surrogates', (words) => {
    expect(parseQueryAddress(writeQueryAddress({ ...wholeLibrary, words })).words).toContain('\ufffd');
  });
});
