import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFacets } from '../../../src/core/finding/count-facets';
import { createLibraryIndex } from '../../../src/core/finding/library-index';
import { type LibraryQuery, wholeLibrary } from '../../../src/core/finding/library-query';
import { packShelf } from '../../../src/core/finding/pack-shelf';
import type { ArticleId, Claim } from '../../../src/core/model';
import { placeClaim } from './place-claim';

function indexOf(...placed: ReturnType<typeof placeClaim>[]) {
  const index = createLibraryIndex();
  index.put(placed.map(({ article, claim }) => packShelf(article, [claim])));
  const names = new Map(placed.map(({ claim }) => [claim.id, claim.content[0]?.exact ?? '']));
  return {
    ...index,
    words: (query: Partial<LibraryQuery>) =>
      index.find({ ...wholeLibrary, ...query }).claims.map(({ id }) => names.get(id)),
  };
}

describe('words typed', () => {
  const index = indexOf(
    placeClaim('“The Sæby bridge is safe,”', { note: 'ask the port office' }),
    placeClaim('The bridges of Łódź are old', { via: ['Reuters'] }, { publisher: 'Ufer-Bote' }),
    placeClaim('大桥在五月开放', { speaker: null }),
    placeClaim('Мост открыт', { correction: { speaker: 'Айна Роковская' } }),
  );
  const [safe, old, chinese, russian] = [
    '“The Sæby bridge is safe,”',
    'The bridges of Łódź are old',
    '大桥在五月开放',
    'Мост открыт',
  ];

  test.each([
    ['beginnings of words', 'bridg', [safe, old]],
    ['several, in any order', 'old bri', [old]],
    ['no middles of words', 'ridge', []],
    ['a phrase', '"bridge is safe"', [safe]],
    ['a phrase only in whole words', '"bridge is saf"', []],
    ['a phrase still being typed', '"bridge is saf', [safe]],
    ['no phrase across words and speaker', '"safe inés"', []],
    ['without accents', 'lodz', [old]],
    ['with accents where there are none', 'bridgés', [old]],
    ['ligatures spelt out', 'saeby', [safe]],
    ['a speaker', 'valdane', [safe, old]],
    ['a speaker as corrected', 'роковск', [russian]],
    ['an outlet', 'ufer', [old]],
    ['a carrier', 'reuters', [old]],
    ['a note', 'port office', [safe]],
    ['any part of a Chinese sentence', '五月', [chinese]],
    ['signs of a Chinese sentence only in their order', '月五', []],
    ['all but some', 'the -bridge', [chinese, russian]],
    ['all but a phrase', 'bridge -"is safe"', [old]],
    ['nothing but punctuation: everything', ' “” - ', [safe, old, chinese, russian]],
  ])('find %s', (_, words, expected) => {
    const found = index.words({ words });
    expect(found.sort()).toEqual([...expected].sort());
  });
});

describe('filters', () => {
  const index = indexOf(
    placeClaim('plain'),
    placeClaim('wire, kept', { sourceType: 'wire', via: ['TASS'], isKept: true, tags: ['a', 'b'], status: 'true' }),
    placeClaim('corrected to wire', { correction: { sourceType: 'wire' }, kind: 'direct' }),
    placeClaim('in the trash', { deletedAt: '2031-03-04T00:00:00.000Z', isKept: true }),
    placeClaim('no quotation', { isDismissed: true }),
    placeClaim(
      'nobody',
      { speaker: null, lastSeenAt: '2031-05-01T10:00:00.000Z' },
      { publisher: 'Gazette', publishedAt: null },
    ),
  );

  test.each<[string, Partial<LibraryQuery>, string[]]>([
    ['all but trash and dismissed', {}, ['plain', 'wire, kept', 'corrected to wire', 'nobody']],
    ['kept', { shelf: 'kept' }, ['wire, kept']],
    ['seen', { shelf: 'seen' }, ['plain', 'corrected to wire', 'nobody']],
    ['trash', { shelf: 'trash' }, ['in the trash']],
    ['dismissed', { shelf: 'dismissed' }, ['no quotation']],
    ['source types, the reader’s word first', { sourceTypes: ['wire'] }, ['wire, kept', 'corrected to wire']],
    ['kinds', { kinds: ['direct'] }, ['corrected to wire']],
    ['speakers', { speakers: ['Inés Valdane'] }, ['plain', 'wire, kept', 'corrected to wire']],
    ['nobody named', { speakers: [''] }, ['nobody']],
    ['outlets', { outlets: ['Gazette'] }, ['nobody']],
    ['carriers', { carriers: ['TASS', 'AFP'] }, ['wire, kept']],
    ['tags', { tags: ['b', 'c'] }, ['wire, kept']],
    ['statuses', { statuses: ['true'] }, ['wire, kept']],
    ['no status', { statuses: [''] }, ['plain', 'corrected to wire', 'nobody']],
    ['days of reading, first or last', { readFrom: '2031-04-01' }, ['nobody']],
    // “nobody” was read for the first time on that day too, and again in April.
    ['days of reading', { readTo: '2031-03-03' }, ['plain', 'wire, kept', 'corrected to wire', 'nobody']],
    [
      'days of publication, those without left out',
      { publishedFrom: '2031-01-01' },
      ['plain', 'wire, kept', 'corrected to wire'],
    ],
    ['conditions together', { sourceTypes: ['wire'], shelf: 'seen', words: 'corr' }, ['corrected to wire']],
  ])('give %s', (_, query, expected) => {
    expect(index.words(query).sort()).toEqual([...expected].sort());
  });

  test('count what each choice would show', () => {
    const facets = countFacets(index.find(wholeLibrary).claims);
    expect(facets.sourceTypes).toEqual([
      { value: 'unstated', count: 2 },
      { value: 'wire', count: 2 },
    ]);
    expect(facets.speakers).toContainEqual({ value: '', count: 1 });
    expect(facets.tags).toEqual([
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
    ]);
  });
});

describe('order and groups', () => {
  const older = {
    lastReadAt: '2031-01-01T10:00:00.000Z',
    publisher: 'Ärmel-Bote',
    publishedAt: '2031-02-02T00:00:00Z',
  };
  const newer = { lastReadAt: '2031-02-01T10:00:00.000Z', publisher: 'Zeit-Bote', publishedAt: '2031-01-01T00:00:00Z' };
  const index = indexOf(
    placeClaim('one', { speaker: 'Ben', lastSeenAt: older.lastReadAt }, older),
    placeClaim('two', { speaker: null, lastSeenAt: newer.lastReadAt }, newer),
    placeClaim('three', { speaker: 'Åsa', changedAt: '2031-03-01T00:00:00Z', lastSeenAt: older.lastReadAt }, older),
  );

  test.each<[LibraryQuery['sortBy'], string[]]>([
    ['read', ['two', 'one', 'three']],
    ['published', ['one', 'three', 'two']],
    ['changed', ['three', 'one', 'two']],
    ['speaker', ['three', 'one', 'two']],
    ['outlet', ['one', 'three', 'two']],
  ])('sort by %s', (sortBy, expected) => {
    expect(index.words({ sortBy, groupBy: 'none' })).toEqual(expected);
    expect(index.words({ sortBy, groupBy: 'none', isReversed: true })).toEqual([...expected].reverse());
  });

  test.each<[LibraryQuery['groupBy'], [string, number, number][]]>([
    [
      'outlet',
      [
        ['Zeit-Bote', 0, 1],
        ['Ärmel-Bote', 1, 2],
      ],
    ],
    [
      'speaker',
      [
        ['', 0, 1],
        ['Ben', 1, 1],
        ['Åsa', 2, 1],
      ],
    ],
    [
      'day',
      [
        ['2031-02-01', 0, 1],
        ['2031-01-01', 1, 2],
      ],
    ],
    ['none', []],
  ])('group by %s', (groupBy, expected) => {
    const { groups } = index.find({ ...wholeLibrary, groupBy });
    expect(groups.map(({ key, start, count }) => [key, start, count])).toEqual(expected);
  });
});

describe('an index', () => {
  test('gives for words typed letter by letter what it gives for the words at once', () => {
    const unit = fc.constantFrom('a', 'b', ' ', 'A', '-', '"', 'é', '大', 'Σ', 'σ');
    const lines = fc.array(fc.string({ unit, maxLength: 12, minLength: 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.string({ unit, maxLength: 8 }), fc.boolean(), (texts, typed, isReversed) => {
        const shelves = texts.map((text) => placeClaim(text)).map(({ article, claim }) => packShelf(article, [claim]));
        const [typing, fresh] = [createLibraryIndex(), createLibraryIndex()];
        typing.put(shelves);
        fresh.put(shelves);
        for (let end = 0; end < typed.length; end++) typing.find({ ...wholeLibrary, words: typed.slice(0, end) });
        const query: LibraryQuery = { ...wholeLibrary, words: typed, isReversed };
        expect(typing.find(query)).toEqual(fresh.find(query));
      }),
    );
  });

  test('keeps the claims that are as they were when their article is packed anew', () => {
    const { article, claim } = placeClaim('the ferry sails');
    const second = { ...claim, id: 'second' as Claim['id'], order: 1 };
    const index = createLibraryIndex();
    index.put([packShelf(article, [claim, second])]);
    const [first, other] = index.find(wholeLibrary).claims;
    index.put([packShelf(article, [claim, { ...second, isKept: true }])]);
    const [firstNow, otherNow] = index.find(wholeLibrary).claims;
    expect(firstNow).toBe(first);
    expect(otherNow).not.toBe(other);
    expect(otherNow?.isKept).toBe(true);
  });

  test('follows what is put and removed', () => {
    const { article, claim } = placeClaim('the ferry sails');
    const index = createLibraryIndex();
    const count = (words: string) => index.find({ ...wholeLibrary, words }).claims.length;
    index.put([packShelf(article, [claim])]);
    expect(count('ferry')).toBe(1);
    const corrected: Claim = { ...claim, note: 'ask the captain' };
    index.put([packShelf(article, [corrected])]);
    expect([count('ferry'), count('captain')]).toEqual([1, 1]);
    index.remove([article.id]);
    expect([count('ferry'), index.claims().length]).toEqual([0, 0]);
  });

  test('keeps claims in place whose fields hold line breaks, separators and control characters', () => {
    const hostile = 'line\nbreak\u0001mark\u0000 <b>=1+1</b> \ud800';
    const { article, claim } = placeClaim('first', {
      note: hostile,
      tags: [hostile],
      via: [hostile],
      speaker: hostile,
    });
    const second = { ...claim, id: 'second' as Claim['id'], order: 1, note: 'clear' };
    const index = createLibraryIndex();
    index.put([packShelf(article, [claim, second])]);
    expect(index.find({ ...wholeLibrary, words: 'clear' }).claims.map(({ id }) => id)).toEqual(['second']);
    expect(index.claims()[0]?.tags).toHaveLength(1);
    expect(index.claims()[0]?.speaker).toBe(hostile);
  });
});

test('what is put in and taken out one by one stands in the same order as all at once', () => {
  const day = fc.integer({ min: 1, max: 4 }).map((number) => `2031-03-0${number}T10:00:00.000Z`);
  const placed = fc.record({
    at: fc.integer({ min: 0, max: 5 }),
    speaker: fc.constantFrom('Ben', 'Åsa', 'asa', null),
    lastReadAt: day,
    isRemoved: fc.boolean(),
  });
  const sortBy = fc.constantFrom<LibraryQuery['sortBy']>('read', 'seen', 'published', 'changed', 'speaker', 'outlet');
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 20 }), sortBy, (steps, key) => {
      const query: LibraryQuery = { ...wholeLibrary, sortBy: key, groupBy: 'none' };
      const index = createLibraryIndex();
      const shelves = new Map<string, ReturnType<typeof packShelf>>();
      for (const { at, speaker, lastReadAt, isRemoved } of steps) {
        const id = `article-of-${at}` as ArticleId;
        const { article, claim } = placeClaim('words', { speaker, firstSeenAt: lastReadAt }, { id, lastReadAt });
        const shelf = packShelf(article, [claim]);
        if (isRemoved) {
          index.remove([id]);
          shelves.delete(id);
        } else {
          index.put([shelf]);
          shelves.set(id, shelf);
        }
        index.find(query); // Sorts, so that the next step has an order to fit into.
      }
      const atOnce = createLibraryIndex();
      atOnce.put([...shelves.values()]);
      const ids = ({ find }: typeof index) => find(query).claims.map(({ id }) => id);
      expect(ids(index)).toEqual(ids(atOnce));
    }),
  );
});
