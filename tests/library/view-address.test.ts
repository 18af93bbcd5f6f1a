import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeLibrary } from '../../src/core/finding/library-query';
import type { ArticleId, ClaimId } from '../../src/core/model';
import { allClaims, type LibraryView, parseViewAddress, writeViewAddress } from '../../src/library/view-address';

const [article, claim] = ['a-1' as ArticleId, 'c-1' as ClaimId];
const tagged = { ...wholeLibrary, words: 'bridge "open again"', tags: ['to check & more'] };

describe('every view', () => {
  test.each<[address: string, view: LibraryView]>([
    ['?view=claims', allClaims],
    [
      '?view=claims&words=bridge+%22open+again%22&tags=to+check+%26+more',
      {
        view: 'claims',
        query: tagged,
      },
    ],
    ['?view=article&article=a-1', { view: 'article', article, claim: null }],
    ['?view=article&article=a-1&claim=c-1', { view: 'article', article, claim }],
    ['?view=article&article=a-1&at=edits', { view: 'article', article, claim: null, at: 'edits' }],
    ['?view=story&article=a-1&claim=c-1', { view: 'story', article, claim }],
    ['?view=speaker&name=In%C3%A9s%20Valdane', { view: 'speaker', name: 'Inés Valdane' }],
    ['?view=speaker&name=', { view: 'speaker', name: '' }],
    ['?view=outlet&name=A%26B%3F', { view: 'outlet', name: 'A&B?' }],
    ['?view=trash&words=a', { view: 'trash', words: 'a' }],
    [
      '?view=export&tags=to+check&claim=c-1',
      { view: 'export', query: { ...wholeLibrary, tags: ['to check'] }, claims: [claim] },
    ],
    ['?view=pictures', { view: 'pictures' }],
    ['?view=care', { view: 'care' }],
    ['?view=import', { view: 'import' }],
  ])('%s says all of it', (address, view) => {
    expect(writeViewAddress(view)).toBe(address);
    expect(parseViewAddress(address)).toEqual(view);
  });

  test('comes back from its address, whatever its names hold', () => {
    const name = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.constantFrom('speaker' as const, 'outlet' as const), name, (view, text) => {
        expect(parseViewAddress(writeViewAddress({ view, name: text }))).toEqual({ view, name: text });
      }),
    );
  });
});

describe('an address', () => {
  test.each([
    ['', allClaims],
    ['?view=nothing-we-know', allClaims],
    ['?view=article', allClaims],
    ['?view=speaker', allClaims],
    ['?shelf=kept', { view: 'claims', query: { ...wholeLibrary, shelf: 'kept' } }],
    ['?view=claims&shelf=trash&words=tram', { view: 'trash', words: 'tram' }],
    ['?view=claims&words=%', allClaims],
  ])('%s leads somewhere', (address, view) => {
    expect(parseViewAddress(address)).toEqual(view);
  });

  test('leaves a large selection out', () => {
    const claims = Array.from({ length: 60 }, (_, at) => `c-${at}` as ClaimId);
    expect(writeViewAddress({ view: 'export', query: wholeLibrary, claims })).toBe('?view=export');
  });
});
