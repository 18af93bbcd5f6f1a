import { describe, expect, test } from 'vitest';
import { findBarriers } from './harness/find-barriers';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test('popup, library and welcome page have no barriers that axe finds', async () => {
    const reader = await openReader({ access: 'all-sites' });
    const article = await reader.open(sampleArticle.url);
    await article.described();
    const pages = {
      popup: await reader.openExtensionPage(`src/popup/index.html?tab=${article.tabId}`),
      library: await reader.openExtensionPage('src/library/index.html'),
      welcome: await reader.openExtensionPage('src/welcome/index.html'),
    };
    const found: string[] = [];
    for (const [name, page] of Object.entries(pages)) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.waitForSelector({ popup: '.claim', library: '.list-row', welcome: '.sample' }[name] ?? '');
      found.push(...(await findBarriers(page)).map((barrier) => `${name}: ${barrier}`));
    }
    expect(found).toEqual([]);
  });
});
