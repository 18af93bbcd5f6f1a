import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArticleId } from '../../src/core/model';
import { Database } from '../../src/store/database';
import { dismissClaims, keepClaim } from '../../src/store/label-claim';
import { openAtOnce } from '../../src/store/read-at-once';
import { recordArticle } from '../../src/store/record-article';
import { sampleArticle, sampleClaims } from './sample-records';

let name: string;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});

afterEach(() => Dexie.delete(name));

const record = async (words: string[], readAt: string) => {
  const database = new Database(name);
  const recorded = await recordArticle(database, { article: sampleArticle(), claims: sampleClaims(...words), readAt });
  return { database, ...recorded };
};

test('an article comes with the claims that its page shows, in reading order', async () => {
  const first = await record(['gone', 'kept', 'dismissed', 'stays'], '2031-03-03T10:00:00.000Z');
  const [, kept, dismissed] = first.claims;
  if (!kept || !dismissed) return expect.unreachable();
  await keepClaim(first.database, kept.id, true);
  await dismissClaims(first.database, [dismissed.id], true);
  first.database.close();
  const { database, articleId } = await record(['dismissed', 'new', 'stays'], '2031-03-04T10:00:00.000Z');
  database.close();
  const found = await openAtOnce(name)(articleId);
  expect(found?.article.id).toBe(articleId);
  expect(found?.claims.map(({ content }) => content[0]?.exact).sort()).toEqual(['kept', 'new', 'stays']);
  const orders = found?.claims.map(({ order }) => order) ?? [];
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
});

test('it is read anew each time, as it then stands', async () => {
  const { database, articleId, claims } = await record(['a'], '2031-03-03T10:00:00.000Z');
  const readAtOnce = openAtOnce(name);
  expect((await readAtOnce(articleId))?.claims[0]?.isKept).toBe(false);
  await keepClaim(database, claims[0]?.id ?? expect.unreachable(), true);
  expect((await readAtOnce(articleId))?.claims[0]?.isKept).toBe(true);
  database.close();
});

test('an article that is not recorded is not found', async () => {
  const { database } = await record(['a'], '2031-03-03T10:00:00.000Z');
  database.close();
  expect(await openAtOnce(name)('nobody' as ArticleId)).toBeNull();
});

test('where there is no database nothing is found, and none is made', async () => {
  expect(await openAtOnce(name)('nobody' as ArticleId)).toBeNull();
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
});

test('a database of an older shape is left as it is', async () => {
  const old = new Dexie(name);
  old.version(1).stores({ articles: 'id, &url, lastReadAt', claims: 'id, articleId' });
  await old.table('articles').put({ id: 'a', url: 'http://old.example/' });
  old.close();
  expect(await openAtOnce(name)('a' as ArticleId)).toBeNull();
  expect((await indexedDB.databases()).find((each) => each.name === name)?.version).toBe(10);
});

test('whoever deletes the database need not wait for a reading that has not begun', async () => {
  const { database, articleId } = await record(['a'], '2031-03-03T10:00:00.000Z');
  database.close();
  const readAtOnce = openAtOnce(name);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await Dexie.delete(name);
  expect(await readAtOnce(articleId).catch(() => null)).toBeNull();
});
