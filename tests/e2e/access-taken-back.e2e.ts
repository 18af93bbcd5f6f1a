import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords, markedStyles } from './harness/highlighted-words';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

test('access taken back in the popup clears the page, and the popup offers it again', async () => {
  const reader = await openReader({ access: 'all-sites' });
  const page = await reader.open(sampleArticle.url);
  await page.described();
  expect(await markedStyles(page.tab)).not.toEqual([]);
  expect(await page.badge()).not.toBe('');

  const popup = await page.openPopup();
  await popup.locator('::-p-aria([name="This site"][role="tab"])').click();
  await popup.locator('::-p-aria([name="Take access back"][role="button"])').click();
  await eventually(() => highlightedWords(page.tab)).toEqual({});
  await popup.waitForSelector('.notice');
  await eventually(page.badge).toBe('');

  const observer = await reader.openExtensionPage('manifest.json');
  expect((await observer.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length).toBe(0);
  expect((await observer.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
});
