import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { describeSpan } from '../../src/core/anchor/describe-span';
import type { Database } from '../../src/store/database';
import { keepClaims } from '../../src/store/label-claim';
import { readReadingChanges } from '../../src/store/read-edits';
import { recordArticle } from '../../src/store/record-article';
import { monday, openTestDatabase, tuesday } from './open-test-database';
import { sampleArticle, sampleClaims } from './sample-records';

/** Reads an article with `[quotations]` in it. */
async function read(database: Database, marked: string, { readAt = monday, isPartial = false } = {}) {
  const text = marked.replace(/[[\]]/g, '');
  const words = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, exact = '']) => exact);
  const claims = sampleClaims(...words).map((claim, at) => {
    const start = text.indexOf(words[at] ?? '');
    return {
      ...claim,
      order: text.indexOf(words[at] ?? ''),
      content: [describeSpan(text, [start, start + (words[at]?.length ?? 0)])],
    };
  });
  return recordArticle(database, { article: sampleArticle(), claims, readAt, words: { text, isPartial } });
}

const before =
  'The mayor spoke on Monday.\n\n[“The bridge opens in May,”] she said.\n\n[“Nobody will have to swim,”] he said.';

test.each([
  ['stands as it did', before, ['exact', 'exact']],
  ['comes after new passages', `It rained.\n\n${before}`, ['exact', 'exact']],
  ['is quoted otherwise', before.replace('May', 'June'), ['changed', 'exact']],
  [
    'stands otherwise where nothing is quoted any more',
    before.replace('[“The bridge opens in May,”]', '“The bridge opens in June,”'),
    ['changed', 'exact'],
  ],
  ['is gone', 'The mayor spoke on Monday.\n\n[“Nobody will have to swim,”] he said.', ['missing', 'exact']],
])('a kept claim whose quotation %s is told so', async (_, after, states) => {
  const database = openTestDatabase();
  const { articleId, claims } = await read(database, before);
  await keepClaims(
    database,
    claims.map(({ id }) => id),
    true,
  );
  await read(database, after, { readAt: tuesday });
  const changes = await readReadingChanges(database, articleId);
  const told = ({ id }: (typeof claims)[number]) => changes?.claims.find(({ claim }) => claim.id === id)?.state;
  expect(claims.map(told)).toEqual(states);
});

test('before a paywall nothing is missing and nothing was taken out', async () => {
  const database = openTestDatabase();
  const { articleId, claims } = await read(database, before);
  await keepClaims(
    database,
    claims.map(({ id }) => id),
    true,
  );
  await read(database, 'The mayor spoke on Monday.', { readAt: tuesday, isPartial: true });
  const changes = await readReadingChanges(database, articleId);
  expect(changes?.claims.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  expect(changes?.edits).toEqual([]);
});
