import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { openedBy } from '../../src/cli/browsers/drive-extension';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

afterEach(async () => {
  const own = await reader().openExtensionPage('manifest.json');
  await own.evaluate(() => chrome.storage.local.clear());
  for (const tab of await reader().chromium.browser.pages()) if (/^http/.test(tab.url())) await tab.close();
  await own.close();
});

async function openPopup() {
  const page = await reader().open(sampleArticle.url);
  const { claims } = await page.described();
  const popup = await page.openPopup();
  await popup.waitForSelector('.claim');
  return { page, popup, claims };
}

async function press(popup: Page, words: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
  await button?.click();
}

const listed = (popup: Page) => popup.$$eval('.claim', (cards) => cards.length);
const title = (popup: Page) => popup.$eval('.notice-title', (element) => element.textContent);
const marked = async (tab: Page) => Object.keys(await highlightedWords(tab)).length;

test('it says in one sentence where the claims come from, and lists those of a family, a type or with words', async () => {
  const { popup, claims } = await openPopup();
  expect(await popup.$eval('.sourcing', (element) => element.textContent)).toMatch(
    new RegExp(`^${claims.length} claims: .*from an interview with BBC`),
  );
  await eventually(() => listed(popup)).toBe(claims.length);
  const relayed = claims.filter(({ sourceType }) => sourceType === 'wire' || sourceType === 'outlet');
  await press(popup, 'relayed');
  expect(await listed(popup)).toBe(relayed.length);
  await press(popup, 'Wire service');
  expect(await listed(popup)).toBe(relayed.filter(({ sourceType }) => sourceType === 'wire').length);
  await press(popup, 'Show all');
  await popup.type('input[type="search"]', 'ferr');
  expect(await listed(popup)).toBeLessThan(claims.length);
  expect(await listed(popup)).toBeGreaterThan(0);
});

test('a change can be undone where it was made', async () => {
  const { popup } = await openPopup();
  const kept = async () => (await reader().records()).claims.filter(({ isKept }) => isKept).length;
  await press(popup, 'Keep');
  await eventually(kept).toBe(1);
  await press(popup, 'Undo');
  await eventually(kept).toBe(0);
});

test('this page, its site and everything can be paused, and go on', async () => {
  const { page, popup } = await openPopup();
  await popup.click('[data-tab="site"]');
  await press(popup, 'This page, until it is reloaded');
  await eventually(() => marked(page.tab)).toBe(0);
  await eventually(() => title(popup)).toBe('This page is not read');
  await press(popup, 'Read this page');
  await popup.waitForSelector('.claim');

  await popup.click('[data-tab="site"]');
  await press(popup, 'All of calder-courier.example');
  await eventually(() => title(popup)).toBe('Hearsay is paused on calder-courier.example');
  await eventually(() => marked(page.tab)).toBe(0);
  await press(popup, 'Resume on calder-courier.example');
  await popup.waitForSelector('.claim');

  await popup.click('[data-tab="site"]');
  await press(popup, 'Everywhere');
  await eventually(() => title(popup)).toBe('Hearsay is paused everywhere');
  await press(popup, 'Resume');
  await popup.waitForSelector('.claim');
  await eventually(() => marked(page.tab)).toBeGreaterThan(0);
});

test('the reader says that a page is no article, and takes it back', async () => {
  const { page, popup } = await openPopup();
  await popup.click('[data-tab="site"]');
  await press(popup, 'This is not an article');
  await eventually(() => title(popup)).toBe('You said this is not an article');
  await eventually(() => marked(page.tab)).toBe(0);
  await press(popup, 'This is an article');
  await popup.waitForSelector('.claim');
  await eventually(() => marked(page.tab)).toBeGreaterThan(0);
});

test('settings open from it, hold what is set through an update, and go into a file and back', async () => {
  const { popup } = await openPopup();
  const options = await openedBy(reader().chromium, 'src/options/', () =>
    popup.click('button[aria-label="Open settings"]'),
  );
  await options.waitForSelector('#marking');
  await press(options, 'Save settings as a file');
  await options.waitForSelector('.told-words');
  await (await options.waitForSelector('::-p-xpath(//label[contains(., "Only claims you kept")])'))?.click();
  await (await options.waitForSelector('::-p-xpath(//label[contains(., "Delete after a year")])'))?.click();
  await (await options.waitForSelector('::-p-xpath(//label[contains(., "Dark")])'))?.click();
  await eventually(() => options.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(22, 24, 29)',
  );

  await reader().update();
  const again = await reader().openExtensionPage('src/options/index.html');
  await again.waitForSelector('#marking');
  const stored = () => again.evaluate(() => chrome.storage.local.get(null));
  expect(await stored()).toMatchObject({
    'setting:marking': 'kept',
    'setting:keepSeenDays': 365,
    'setting:theme': 'dark',
  });

  const field = await again.$('input[type="file"]');
  const file = (name: string) => new URL(`files/${name}`, import.meta.url).pathname;
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file('settings-wrong.json'));
  await again.waitForSelector('.told-problem');
  expect(await stored()).toMatchObject({ 'setting:marking': 'kept' });
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file('settings.json'));
  await eventually(stored).toMatchObject({ 'setting:marking': 'chosen', 'setting:chosenTypes': ['wire'] });
  expect(await again.$$eval('.type-grid input:checked', (boxes) => boxes.length)).toBe(1);
});

test('a correction is offered for another claim of the speaker in popup and side panel, and applied or forgotten there', async () => {
  const { page, popup } = await openPopup();
  const [corrected, like] = ['We closed the bridge within the hour', 'no vehicle had been in danger'];
  const inCard = (words: string, part: string) => `::-p-xpath(//li[contains(., "${words}")]//${part})`;
  await (await popup.waitForSelector(inCard(corrected, 'select')))?.select('speech');
  const offer = await popup.waitForSelector(inCard(like, 'fieldset'));
  expect(await offer?.evaluate(({ textContent }) => textContent)).toContain(
    'You said “Speech” of a claim like this one.',
  );
  const correctionOf = async (words: string) =>
    (await reader().records()).claims.find(({ content }) => content[0]?.exact.includes(words))?.correction;
  expect(await correctionOf(like)).toBeNull();
  await (await offer?.$('button'))?.evaluate((button) => button.click());
  await eventually(() => correctionOf(like)).toEqual({ sourceType: 'speech' });
  await press(popup, 'Undo');
  await eventually(() => correctionOf(like)).toBeNull();

  const panel = await reader().openExtensionPage(`src/sidepanel/index.html?tab=${page.tabId}`);
  await (await panel.waitForSelector(`::-p-xpath(//button[contains(., "${like}")])`))?.evaluate((row) =>
    (row as HTMLButtonElement).click(),
  );
  await (await panel.waitForSelector('.suggestion .quiet'))?.evaluate((forget) =>
    (forget as HTMLButtonElement).click(),
  );
  await eventually(() => panel.$('.suggestion')).toBeNull();
  expect(await correctionOf(like)).toBeNull();
});

test('everything recorded is deleted only once there is a copy or none is wanted', async () => {
  await openPopup();
  const options = await reader().openExtensionPage('src/options/index.html');
  await press(options, 'Delete everything');
  const isReady = () => options.$eval('dialog .primary', (button) => !(button as HTMLButtonElement).disabled);
  expect(await isReady()).toBe(false);
  await press(options, 'Download everything first');
  await eventually(isReady).toBe(true);
  expect((await reader().records()).claims.length).toBeGreaterThan(0);
  await press(options, 'Delete for good');
  await eventually(async () => (await reader().records()).claims).toEqual([]);
  await eventually(() => options.$eval('#data', (section) => section.textContent)).toContain('0 claims');
});
