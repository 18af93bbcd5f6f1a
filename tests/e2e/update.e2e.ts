import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { markedStyles } from './harness/highlighted-words';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

test('after an update an article that is open works on without reloading', async () => {
  const reader = await openReader({ access: 'all-sites' });
  const page = await reader.open(sampleArticle.url);
  const { claims } = await page.described();
  await reader.update();

  const after = await page.described();
  expect(after.state).toBe('done');
  expect(after.claims).toHaveLength(claims.length);
  await eventually(() => markedStyles(page.tab)).toContain('interview');
  await eventually(page.badge).toBe(String(claims.length));
  expect((await reader.records()).claims).toHaveLength(claims.length);
});
