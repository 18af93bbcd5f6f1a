import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createLibraryIndex } from '../../src/core/finding/library-index';
import { wholeLibrary } from '../../src/core/finding/library-query';
import { Database } from '../../src/store/database';
import { deleteClaims } from '../../src/store/delete-claims';
import { forgetExpired } from '../../src/store/forget-expired';
import { importRecords } from '../../src/store/import-records';
import { noteClaims } from '../../src/store/label-claim';
import { readArticle, readClaims } from '../../src/store/read-claims';
import { readLatest } from '../../src/store/read-latest';
import { watchShelves } from '../../src/store/watch-shelves';
import { monday, openTestDatabase, recordWords, tuesday } from './open-test-database';

const never = (error: unknown) => expect.unreachable(String(error));

function follow(database: Database) {
  const index = createLibraryIndex();
  const state = { isComplete: false, changes: 0 };
  const stop = watchShelves(
    database,
    ({ put, removed, isComplete }) => {
      index.put(put);
      index.remove(removed);
      state.isComplete = isComplete;
      state.changes++;
    },
    never,
  );
  const count = (words: string) => index.find({ ...wholeLibrary, words }).claims.length;
  return { count, state, stop };
}

test('an index follows what is recorded, changed and forgotten, also by other tabs', async () => {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, ['the bridge is safe']);
  const { count, state, stop } = follow(database);
  await expect.poll(() => state.isComplete).toBe(true);
  expect(count('bridge')).toBe(1);
  const other = new Database(database.name);
  await recordWords(other, ['the ferry sails'], { url: 'https://gazette.example/1' });
  await expect.poll(() => count('ferry')).toBe(1);
  await noteClaims(other, ids, 'ask the captain');
  await expect.poll(() => count('captain')).toBe(1);
  await forgetExpired(other, '2031-09-01T00:00:00.000Z', { seenDays: 7, trashDays: 30 });
  await expect.poll(() => [count('ferry'), count('bridge')]).toEqual([0, 1]);
  stop();
  const { changes } = state;
  await recordWords(other, ['too late'], { url: 'https://gazette.example/2' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(state.changes).toBe(changes);
  other.close();
});

test('a large library comes in pieces, and what is written meanwhile is not missed', async () => {
  const database = openTestDatabase();
  for (let at = 0; at < 250; at++)
    await recordWords(database, [`number ${at}`], { url: `https://courier.example/${at}` });
  const { count, state, stop } = follow(database);
  await recordWords(database, ['number 0', 'written meanwhile'], { url: 'https://courier.example/0', readAt: tuesday });
  await expect.poll(() => [count('number'), count('meanwhile')]).toEqual([250, 1]);
  expect(state.changes).toBeGreaterThan(1);
  stop();
});

test('a change of very many articles comes in pieces, and what is written meanwhile is not missed', async () => {
  const elsewhere = openTestDatabase();
  for (let at = 0; at < 450; at++)
    await recordWords(elsewhere, [`number ${at}`], { url: `https://courier.example/${at}` });
  const [articles, claims] = await Promise.all([elsewhere.articles.toArray(), elsewhere.claims.toArray()]);
  const database = openTestDatabase();
  const pieces: number[] = [];
  const index = createLibraryIndex();
  let isComplete = false;
  const stop = watchShelves(
    database,
    (changes) => {
      index.put(changes.put);
      index.remove(changes.removed);
      pieces.push(changes.put.length);
      isComplete = changes.isComplete;
    },
    never,
  );
  await expect.poll(() => isComplete).toBe(true);
  await importRecords(
    database,
    { articles: { new: articles, changed: [] }, claims: { new: claims, changed: [] } },
    { occasion: { at: tuesday, by: 'import' }, revision: 0 },
  );
  await recordWords(database, ['number 0', 'written meanwhile'], { url: 'https://courier.example/0', readAt: tuesday });
  const count = (words: string) => index.find({ ...wholeLibrary, words }).claims.length;
  await expect.poll(() => [count('number'), count('meanwhile'), isComplete]).toEqual([450, 1, true]);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(200);
  stop();
});

test('a database that cannot be read is told', async () => {
  const database = openTestDatabase();
  vi.spyOn(database.ledger, 'get').mockRejectedValue(new DOMException('damaged', 'UnknownError'));
  const failures: unknown[] = [];
  watchShelves(database, never, (error) => failures.push(error));
  await expect.poll(() => failures).toHaveLength(1);
});

test('the first rows are those of the articles read last, without what lies in the trash', async () => {
  const database = openTestDatabase();
  await recordWords(database, ['old one', 'old two'], { url: 'https://courier.example/1', readAt: monday });
  const { ids } = await recordWords(database, ['new one', 'new two'], {
    url: 'https://courier.example/2',
    readAt: tuesday,
  });
  await deleteClaims(database, ids.slice(0, 1));
  const { shelves, claims, revision } = await readLatest(database);
  expect(shelves.map(({ article }) => article.url)).toEqual(['https://courier.example/2', 'https://courier.example/1']);
  expect(claims.map(({ content }) => content[0]?.exact)).toEqual(['new two', 'old one', 'old two']);
  expect(revision).toBe(3);
});

test('the rest is read once the first rows are shown', async () => {
  const database = openTestDatabase();
  await recordWords(database, ['the bridge is safe']);
  const told: boolean[] = [];
  let show = () => {};
  const stop = watchShelves(
    database,
    ({ isComplete }) => {
      told.push(isComplete);
      return isComplete ? undefined : new Promise<void>((resolve) => (show = resolve));
    },
    never,
  );
  await vi.waitFor(() => expect(told).toEqual([false]));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(told).toEqual([false]);
  show();
  await vi.waitFor(() => expect(told).toEqual([false, true]));
  stop();
});

test('records are read in the order asked for, without those that are gone', async () => {
  const database = openTestDatabase();
  const { ids, articleId } = await recordWords(database, ['a', 'b']);
  const [first = '' as never, second = '' as never] = ids;
  expect((await readClaims(database, [second, 'gone' as never, first])).map(({ id }) => id)).toEqual([second, first]);
  expect((await readArticle(database, articleId))?.claims.map(({ id }) => id)).toEqual(ids);
});
