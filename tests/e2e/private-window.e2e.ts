import { describe, expect, inject, test } from 'vitest';
import { evaluate, navigate, switchTo } from '../../src/cli/browsers/drive-firefox';
import { eventually } from './harness/eventually';
import { chooseMenuEntry, clickAt, drag, openMenuAt, placeOfWords, pressKeys } from './harness/firefox-hands';
import { markedStyles, readHighlights } from './harness/highlighted-words';
import { type FirefoxReader, openFirefoxReader } from './harness/open-firefox-reader';
import { openReader } from './harness/open-reader';
import { pointOfWords } from './harness/point-of-words';
import { findPart, getPart, readCard } from './harness/read-card';
import { readFirefoxCard } from './harness/read-firefox-card';
import { sampleArticle } from './harness/sample-article';

const spoken = 'Five weeks is realistic';
const unmarked = 'has carried traffic across';
const told = 'Private window: nothing is recorded here, so nothing can be kept.';

test('an article in a private window is marked and never recorded, and who would keep something is told so', async () => {
  const reader = await openReader({ access: 'all-sites', inPrivateWindows: true });
  const tab = await reader.openPrivately(sampleArticle.url);
  await eventually(() => markedStyles(tab)).toContain('interview');

  const { x, y } = await pointOfWords(tab, spoken);
  await tab.mouse.click(x, y);
  await eventually(() => readCard(tab)).toContain('Private window: marked, never recorded.');
  expect(await findPart(tab, 'button', 'Keep')).toBeNull();
  await tab.keyboard.press('s');
  await eventually(() => readCard(tab)).toContain(told);
  await tab.keyboard.press('Escape');

  const selectWords = async () => {
    const start = await pointOfWords(tab, unmarked);
    await tab.mouse.move(start.x, start.y);
    await tab.mouse.down();
    await tab.mouse.move(start.x + 90, start.y, { steps: 4 });
    await tab.mouse.up();
  };
  await selectWords();
  await getPart(tab, 'alert', '');
  await eventually(() => tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
  await tab.evaluate(() => document.getSelection()?.removeAllRanges());
  await eventually(() => findPart(tab, 'alert', '')).toBeNull();

  const own = await reader.openExtensionPage('manifest.json');
  const tabId = await own.evaluate(
    async () => (await chrome.tabs.query({})).find(({ incognito, url }) => incognito && url?.startsWith('http'))?.id,
  );
  const popup = await reader.openExtensionPage(`src/popup/index.html?tab=${tabId}`);
  await popup.waitForSelector('.claim');
  expect(await popup.$eval('.article', ({ textContent }) => textContent)).toContain('never recorded');
  expect(await popup.$('.keep')).toBeNull();
  const panel = await reader.openExtensionPage(`src/sidepanel/index.html?tab=${tabId}`);
  await panel.waitForSelector('.triage-claim');
  await panel.keyboard.press('s');
  await eventually(() => panel.$eval('[role="alert"]', ({ textContent }) => textContent)).toBe(told);
  expect(await reader.records()).toEqual({ articles: [], claims: [] });
});

describe.skipIf(inject('firefox') === null)('Firefox', () => {
  test('an article in a private window is marked and never recorded, and who would keep something is told so', async () => {
    const reader = await openFirefoxReader({ access: 'all-sites', inPrivateWindows: true });
    const { marionette } = reader.firefox;
    const opened = await marionette.send('WebDriver:NewWindow', { type: 'window', private: true, focus: true });
    const { handle } = opened as { handle: string };
    const inWebPage: FirefoxReader['inWebPage'] = async (act) => {
      await switchTo(marionette, handle);
      return act(marionette);
    };
    const card = readFirefoxCard({ ...reader, inWebPage });
    const keys = (...pressed: string[]) => inWebPage(() => pressKeys(marionette, ...pressed));
    await inWebPage(() => navigate(marionette, sampleArticle.url));
    const marked = () => inWebPage(() => evaluate(marionette, `return Object.keys((${readHighlights})())`));
    await eventually(marked).toContain('interview');

    await inWebPage(async () => clickAt(marionette, (await placeOfWords(marionette, spoken)).middle));
    await eventually(card.text).toContain('Private window: marked, never recorded.');
    await keys('s');
    await eventually(card.text).toContain(told);
    await keys('Escape');
    await eventually(card.text).toBe('');

    const { from, to, middle } = await inWebPage(() => placeOfWords(marionette, unmarked));
    await inWebPage(() => drag(marionette, from, to));
    await eventually(card.noteBesideWords).toBe(told);
    await keys('Escape');
    await eventually(card.noteBesideWords).toBe('');
    await inWebPage(() => openMenuAt(marionette, middle));
    await inWebPage(chooseMenuEntry);
    await eventually(card.noteBesideWords).toBe(told);

    await reader.showExtensionPage('src/popup/index.html?tab=%TAB%');
    const popup = (selector: string) =>
      reader.inExtensionPage(
        `return [...document.querySelectorAll('${selector}')].map((each) => each.textContent).join()`,
      );
    await eventually(() => popup('.article')).toContain('Private window: marked, never recorded.');
    await eventually(() => popup('.claim')).toContain(spoken); // The first claims are drawn a frame before the others.
    expect(await popup('.keep')).toBe('');
    expect(await reader.records()).toEqual({ articles: [], claims: [] });
  });
});
