import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { markedStyles } from './harness/highlighted-words';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

test('an article in a private window is marked and never recorded', async () => {
  const reader = await openReader({ access: 'all-sites', inPrivateWindows: true });
  const tab = await reader.openPrivately(sampleArticle.url);
  await eventually(() => markedStyles(tab)).toContain('interview');
  expect(await reader.records()).toEqual({ articles: [], claims: [] });
});
