import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { frontPage, sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

const judge = (isArticle: boolean | null) => ({ to: 'page', call: 'page/judge-article', args: { isArticle } }) as const;

test('a page that the reader says is no article is cleared, and marked again when that is taken back', async () => {
  const page = await reader().open(sampleArticle.url);
  await page.described();
  const before = await highlightedWords(page.tab);

  await page.ask(judge(false));
  expect(await page.described()).toMatchObject({ state: 'not-an-article', judged: false });
  expect(await highlightedWords(page.tab)).toEqual({});
  await eventually(() => page.badge()).toBe('');

  await page.ask(judge(null));
  expect(await page.described()).toMatchObject({ state: 'done', judged: null });
  expect(await highlightedWords(page.tab)).toEqual(before);
});

test('a page that the reader says is an article is read as one, today and at the next visit', async () => {
  const page = await reader().open(frontPage.url);
  expect((await page.described()).isArticle).toBe(false);
  await page.ask(judge(true));
  expect(await page.described()).toMatchObject({ state: 'done', isArticle: true });

  const extensionPage = await reader().openExtensionPage('manifest.json');
  await extensionPage.evaluate((key) => chrome.storage.local.set({ [key]: true }), `page:${frontPage.url}`);
  const again = await reader().open(frontPage.url);
  expect(await again.described()).toMatchObject({ state: 'done', isArticle: true, judged: true });
});

test('pages of a site whose pages are no articles are left alone', async () => {
  const extensionPage = await reader().openExtensionPage('manifest.json');
  const site = `site:${new URL(sampleArticle.url).hostname.replace(/^www\./, '')}`;
  await extensionPage.evaluate((key) => chrome.storage.local.set({ [key]: { isArticle: false } }), site);
  const page = await reader().open(sampleArticle.url);
  expect(await page.described()).toMatchObject({ state: 'not-an-article', judged: false });
  expect(await highlightedWords(page.tab)).toEqual({});
});
