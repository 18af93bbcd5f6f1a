import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords, markedStyles } from './harness/highlighted-words';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

test('without access the popup says so, and reads this one page when told to', async () => {
  const reader = await openReader({ access: 'none' });
  const page = await reader.open(sampleArticle.url);

  const popup = await page.openPopup();
  await popup.waitForSelector('.notice');
  expect(await popup.$$('.claim')).toEqual([]);
  expect(await popup.$$('.control')).toEqual([]); // Nothing to mark or to pause where nothing may be read.
  expect(await highlightedWords(page.tab)).toEqual({});

  await popup.locator('.notice button.primary').click();
  await eventually(() => markedStyles(page.tab)).toContain('interview');
  expect((await reader.records()).articles.map(({ url }) => url)).toEqual([sampleArticle.url]);

  const observer = await reader.openExtensionPage('manifest.json');
  expect((await observer.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
});
