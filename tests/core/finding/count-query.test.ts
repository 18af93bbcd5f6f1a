import { expect, test } from 'vitest';
import { countQuery } from '../../../src/core/finding/count-query';
import { createLibraryIndex } from '../../../src/core/finding/library-index';
import { type LibraryQuery, wholeLibrary } from '../../../src/core/finding/library-query';
import { packShelf } from '../../../src/core/finding/pack-shelf';
import { placeClaim } from './place-claim';

const index = createLibraryIndex();
index.put(
  [
    placeClaim('the bridge', { sourceType: 'wire', isKept: true }),
    placeClaim('the ferry', { sourceType: 'speech', tags: ['sea'] }),
    placeClaim('the tunnel', { sourceType: 'speech', isDismissed: true }),
    placeClaim('the lighthouse', { sourceType: 'speech', deletedAt: '2031-03-04T00:00:00.000Z' }),
  ].map(({ article, claim }) => packShelf(article, [claim])),
);

function count(asked: Partial<LibraryQuery>) {
  const query = { ...wholeLibrary, ...asked };
  const counting = countQuery({
    query,
    found: index.find(query).claims,
    all: index.claims(),
    dayOf: (time) => new Date(time).toISOString().slice(0, 10),
  });
  for (;;) {
    const step = counting.next();
    if (step.done) return step.value;
  }
}

test('choices are counted beside all other filters, shelves beside all filters', () => {
  expect(count({})).toMatchObject({
    sourceTypes: [
      { value: 'wire', count: 1 },
      { value: 'speech', count: 1 },
    ],
    tags: [{ value: 'sea', count: 1 }],
    shelves: { all: 2, kept: 1, seen: 1, dismissed: 1 },
  });
});

test('a choice already made leaves the numbers of its own filter as they are', () => {
  const counted = count({ sourceTypes: ['wire'] });
  expect(counted.sourceTypes.map(({ value }) => value).sort()).toEqual(['speech', 'wire']);
  expect(counted.tags).toEqual([]);
  expect(counted.shelves).toMatchObject({ all: 1, dismissed: 0 });
});

test('words narrow every number', () => {
  expect(count({ words: 'ferry' })).toMatchObject({
    sourceTypes: [{ value: 'speech', count: 1 }],
    shelves: { all: 1, kept: 0, seen: 1, dismissed: 0 },
  });
});
