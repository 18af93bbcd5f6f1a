import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { tideArticle } from './harness/made-up-articles';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

test('a worker that ends after the analysis loses nothing', async () => {
  const page = await reader().open(sampleArticle.url);
  const { claims } = await page.described();
  await eventually(page.badge).toBe(String(claims.length));
  await reader().stopWorker();

  expect((await reader().records()).claims).toHaveLength(claims.length);
  const popup = await page.openPopup();
  await eventually(() => popup.$$eval('.claim', (cards) => cards.length)).toBe(claims.length);
  expect(await page.badge()).toBe(String(claims.length));
});

test('a worker that ends between two articles answers the second', async () => {
  const second = 'http://calder-courier.example/second.html';
  reader().internet.publish(second, tideArticle);
  const first = await reader().open(sampleArticle.url);
  await first.described();
  await reader().stopWorker();

  const page = await reader().open(second);
  const { state, claims } = await page.described();
  expect(state).toBe('done');
  expect(claims.length).toBeGreaterThan(0);
  const records = await reader().records();
  expect(records.articles.map(({ url }) => url).sort()).toEqual([sampleArticle.url, second]);
  await eventually(page.badge).toBe(String(claims.length));
});

test('a worker that ends in the middle of an analysis is asked again', async () => {
  const [page] = await Promise.all([reader().open(sampleArticle.url), reader().stopWorker()]);
  const { state, claims } = await page.described();
  expect(state).toBe('done');
  expect((await reader().records()).claims).toHaveLength(claims.length);
});
