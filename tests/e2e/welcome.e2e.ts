import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

test('the button of the welcome page marks an article that is already open, and taking back clears it', async () => {
  const reader = await openReader({ access: 'on-request' });
  const page = await reader.open(sampleArticle.url);
  expect(await highlightedWords(page.tab)).toEqual({});

  const welcome = await reader.openExtensionPage('src/welcome/index.html');
  await welcome.click('.welcome-access button');
  await eventually(async () => Object.keys(await highlightedWords(page.tab))).toContain('interview');
  await eventually(page.badge).toMatch(/^\d+$/);

  await welcome.waitForSelector('.welcome-access button:not(.primary)');
  await welcome.click('.welcome-access button');
  await eventually(() => highlightedWords(page.tab)).toEqual({});
  expect((await reader.records()).articles).toHaveLength(1); // What was recorded stays the reader's.
});
