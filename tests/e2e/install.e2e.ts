import { expect, inject, test } from 'vitest';
import { eventually } from './harness/eventually';
import { openFirefoxReader } from './harness/open-firefox-reader';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

test('an install opens the welcome page and gives no access to any site', async () => {
  const reader = await openReader({ access: 'none' });
  const { browser, extension } = reader.chromium;

  const welcome = `chrome-extension://${extension.id}/src/welcome/index.html`;
  await eventually(() => browser.targets().map((target) => target.url())).toContain(welcome);

  const page = await reader.open(sampleArticle.url);
  const observer = await reader.openExtensionPage('manifest.json');
  expect((await observer.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
  expect(await observer.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  expect(page.tab.extensionRealms()).toEqual([]);
  expect(await page.badge()).toBe('');
});

test.skipIf(inject('firefox') === null)('in Firefox an install gives no access, and nothing is read', async () => {
  const reader = await openFirefoxReader({ access: 'none' });
  await reader.open(sampleArticle.url);
  expect(await reader.inExtensionPage('return (await browser.permissions.getAll()).origins')).toEqual([]);
  expect(await reader.inExtensionPage('return await browser.scripting.getRegisteredContentScripts()')).toEqual([]);
  expect(await reader.highlightedWords()).toEqual({});
});
