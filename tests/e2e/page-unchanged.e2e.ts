import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { frontPage, sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

/** What a page can see of its own document. */
function readDocument() {
  return {
    html: document.documentElement.outerHTML,
    styleSheets: document.styleSheets.length,
    adoptedStyleSheets: document.adoptedStyleSheets.length,
    globals: Object.keys(window).filter((name) => /hearsay/i.test(name)),
  };
}

async function openWithoutUs(page: Page, url: string) {
  const context = await page.browser().createBrowserContext(); // Private, and no extension reaches into it.
  const plain = await context.newPage();
  await plain.goto(url, { waitUntil: 'load' });
  expect(plain.extensionRealms()).toEqual([]);
  return plain;
}

test('a marked article has the same bytes of DOM and the same style sheets as without us', async () => {
  const { tab, described } = await reader().open(sampleArticle.url);
  await described();
  expect(Object.keys(await highlightedWords(tab)).length).toBeGreaterThan(5);

  const plain = await openWithoutUs(tab, sampleArticle.url);
  expect(await tab.evaluate(readDocument)).toEqual(await plain.evaluate(readDocument));
});

test('marking an article that is open causes no change a page could observe', async () => {
  await reader().inExtension(() => chrome.storage.local.set({ 'setting:isPaused': true }));
  const scripts = () => reader().inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await eventually(scripts).toBe(0);
  const { tab, described } = await reader().open(sampleArticle.url);
  const changes = await tab.evaluateHandle(() => {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    return seen;
  });
  await reader().inExtension(() => chrome.storage.local.set({ 'setting:isPaused': false }));
  await described();
  expect(Object.keys(await highlightedWords(tab)).length).toBeGreaterThan(5);
  expect(await changes.jsonValue()).toEqual([]);
});

test('a page that is no article is left alone', async () => {
  const page = await reader().open(frontPage.url);
  expect((await page.described()).state).toBe('not-an-article');
  expect(await highlightedWords(page.tab)).toEqual({});
  expect(await page.badge()).toBe('');
  expect(await reader().records()).toEqual({ articles: [], claims: [] });

  const plain = await openWithoutUs(page.tab, frontPage.url);
  expect(await page.tab.evaluate(readDocument)).toEqual(await plain.evaluate(readDocument));
});
