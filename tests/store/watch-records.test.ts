import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleWithClaims } from '../../src/store/current-claims';
import { Database } from '../../src/store/database';
import { keepClaim } from '../../src/store/label-claim';
import { recordArticle } from '../../src/store/record-article';
import { watchArticle, watchLibrary } from '../../src/store/watch-records';
import { sampleArticle, sampleClaims } from './sample-records';

let database: Database;

beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});

afterEach(() => database.delete());

const monday = '2031-03-03T10:00:00.000Z';
const tuesday = '2031-03-04T10:00:00.000Z';
const never = () => expect.unreachable('the database can be read');

test('an article is followed while it changes, until stopped', async () => {
  const { articleId, claims } = await recordArticle(database, {
    article: sampleArticle(),
    claims: sampleClaims('a', 'b'),
    readAt: monday,
  });
  const seen: (ArticleWithClaims | null)[] = [];
  const stop = watchArticle(database, articleId, (found) => seen.push(found), never);
  await expect.poll(() => seen.at(-1)?.claims.map(({ isKept }) => isKept)).toEqual([false, false]);
  await keepClaim(database, claims[1]?.id ?? never(), true);
  await expect.poll(() => seen.at(-1)?.claims.map(({ isKept }) => isKept)).toEqual([false, true]);
  stop();
  const count = seen.length;
  await keepClaim(database, claims[0]?.id ?? never(), true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toHaveLength(count);
});

test('an article shows the claims of its last reading and those kept', async () => {
  const first = await recordArticle(database, {
    article: sampleArticle(),
    claims: sampleClaims('gone', 'kept', 'stays'),
    readAt: monday,
  });
  await keepClaim(database, first.claims[1]?.id ?? never(), true);
  await recordArticle(database, { article: sampleArticle(), claims: sampleClaims('stays'), readAt: tuesday });
  const seen: (ArticleWithClaims | null)[] = [];
  const stop = watchArticle(database, first.articleId, (found) => seen.push(found), never);
  await expect
    .poll(() =>
      seen
        .at(-1)
        ?.claims.map(({ content }) => content[0]?.exact)
        .sort(),
    )
    .toEqual(['kept', 'stays']);
  stop();
});

test('the library lists every article, the one read last first', async () => {
  await recordArticle(database, {
    article: sampleArticle({ url: 'https://a.example/1' }),
    claims: sampleClaims('one'),
    readAt: monday,
  });
  await recordArticle(database, {
    article: sampleArticle({ url: 'https://a.example/2' }),
    claims: sampleClaims('two', 'three'),
    readAt: tuesday,
  });
  const seen: ArticleWithClaims[][] = [];
  const stop = watchLibrary(database, (found) => seen.push(found), never);
  await expect
    .poll(() => seen.at(-1)?.map(({ article, claims }) => [article.url, claims.length]))
    .toEqual([
      ['https://a.example/2', 2],
      ['https://a.example/1', 1],
    ]);
  stop();
});

test('a database that cannot be read is told, not swallowed', async () => {
  vi.spyOn(database.articles, 'orderBy').mockImplementation(() => {
    throw new DOMException('the file is damaged', 'UnknownError');
  });
  const failures: unknown[] = [];
  watchLibrary(database, never, (error) => failures.push(error));
  await expect.poll(() => failures).toHaveLength(1);
});
