import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords, markedStyles } from './harness/highlighted-words';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

test('the button of the welcome page marks an article that is open without loading it anew, and taking back clears it', async () => {
  const reader = await openReader({ access: 'on-request' });
  const page = await reader.open(sampleArticle.url);
  expect(await highlightedWords(page.tab)).toEqual({});
  await page.tab.evaluate(() => Object.assign(window, { stayed: true }));

  const welcome = await reader.openExtensionPage('src/welcome/index.html');
  await welcome.locator('.welcome-access button.primary').click();
  await eventually(() => markedStyles(page.tab)).toContain('interview');
  await eventually(page.badge).toMatch(/^\d+$/);
  expect(await page.tab.evaluate(() => 'stayed' in window)).toBe(true);

  await welcome.locator('.welcome-access button:not(.primary)').click();
  await eventually(() => highlightedWords(page.tab)).toEqual({});
  await eventually(page.badge).toBe('');
  expect((await reader.records()).articles).toHaveLength(1); // What was recorded stays the reader's.
});
