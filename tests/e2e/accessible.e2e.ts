import { describe, expect, test } from 'vitest';
import { findBarriers, rulesOfColour } from './harness/find-barriers';
import { pointOfWords } from './harness/point-of-words';
import { getCard } from './harness/read-card';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

describe.each([
  ['light', null],
  ['dark', rulesOfColour],
])('in the %s theme', (theme, rules) => {
  test('popup, side panel, library, settings, welcome page and card have no barriers that axe finds', async () => {
    const article = await reader().open(sampleArticle.url);
    await article.described();
    const pages = {
      popup: await reader().openExtensionPage(`src/popup/index.html?tab=${article.tabId}`),
      sidepanel: await reader().openExtensionPage(`src/sidepanel/index.html?tab=${article.tabId}`),
      options: await reader().openExtensionPage('src/options/index.html'),
      library: await reader().openExtensionPage('src/library/index.html'),
      welcome: await reader().openExtensionPage('src/welcome/index.html'),
    };
    const shownOnce = {
      popup: '.claim',
      sidepanel: '.claim',
      options: '#data',
      library: '.list-row',
      welcome: '.sample',
    };
    const found: string[] = [];
    for (const [name, page] of Object.entries(pages)) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.waitForSelector(shownOnce[name as keyof typeof pages]);
      found.push(...(await findBarriers(page, null, rules)).map((barrier) => `${name}: ${barrier}`));
    }
    await pages.popup.$eval('[data-tab="site"]', (tab) => (tab as HTMLButtonElement).click());
    await pages.popup.waitForSelector('.legend-fold');
    await pages.popup.$eval('.legend-fold', (fold) => fold.setAttribute('open', ''));
    found.push(...(await findBarriers(pages.popup, null, rules)).map((barrier) => `popup, this site: ${barrier}`));
    await article.tab.bringToFront();
    await article.tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const { x, y } = await pointOfWords(article.tab, 'Five weeks is realistic');
    await article.tab.mouse.click(x, y);
    const card = await getCard(article.tab);
    found.push(...(await findBarriers(article.tab, card, rules)).map((barrier) => `card: ${barrier}`));
    expect(found).toEqual([]);
  });
});
