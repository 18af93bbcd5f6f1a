import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openedBy } from '../../src/cli/browsers/drive-extension';
import { eventually } from './harness/eventually';
import { markedStyles } from './harness/highlighted-words';
import { pressButton } from './harness/press-button';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

async function openPopup() {
  const page = await reader().open(sampleArticle.url);
  const { claims } = await page.described();
  const popup = await page.openPopup();
  await popup.waitForSelector('.claim');
  return { page, popup, claims };
}

const listed = (popup: Page) => popup.$$eval('.claim', (cards) => cards.length);
const title = (popup: Page) => popup.$eval('.notice-title', (element) => element.textContent);
const marked = async (tab: Page) => (await markedStyles(tab)).length;

test('it says in one sentence where the claims come from, and lists those of a family, a type or with words', async () => {
  const { popup, claims } = await openPopup();
  await eventually(() => popup.$eval('.sourcing', (element) => element.textContent)).toMatch(
    new RegExp(`^${claims.length} claims: .*from an interview with BBC`),
  );
  await eventually(() => listed(popup)).toBe(claims.length);
  const relayed = claims.filter(({ sourceType }) => sourceType === 'wire' || sourceType === 'outlet');
  await pressButton(popup, 'relayed');
  await eventually(() => listed(popup)).toBe(relayed.length);
  await pressButton(popup, 'Wire service');
  await eventually(() => listed(popup)).toBe(relayed.filter(({ sourceType }) => sourceType === 'wire').length);
  await pressButton(popup, 'Show all');
  await eventually(() => listed(popup)).toBe(claims.length);
  await popup.type('input[type="search"]', 'ferr');
  await eventually(() => listed(popup)).toBeLessThan(claims.length);
  expect(await listed(popup)).toBeGreaterThan(0);
});

test('a change can be undone where it was made', async () => {
  const { popup } = await openPopup();
  const kept = async () => (await reader().records()).claims.filter(({ isKept }) => isKept).length;
  await pressButton(popup, 'Keep');
  await eventually(kept).toBe(1);
  await pressButton(popup, 'Undo');
  await eventually(kept).toBe(0);
});

test('this page, its site and everything can be paused, and go on', async () => {
  const { page, popup } = await openPopup();
  await popup.locator('[data-tab="site"]').click();
  await pressButton(popup, 'This page, until it is reloaded');
  await eventually(() => marked(page.tab)).toBe(0);
  await eventually(() => title(popup)).toBe('This page is not read');
  await pressButton(popup, 'Read this page');
  await popup.waitForSelector('.claim');

  await popup.locator('[data-tab="site"]').click();
  await pressButton(popup, 'All of calder-courier.example');
  await eventually(() => title(popup)).toBe('Hearsay is paused on calder-courier.example');
  await eventually(() => marked(page.tab)).toBe(0);
  await pressButton(popup, 'Resume on calder-courier.example');
  await popup.waitForSelector('.claim');

  await popup.locator('[data-tab="site"]').click();
  await pressButton(popup, 'Everywhere');
  await eventually(() => title(popup)).toBe('Hearsay is paused everywhere');
  await pressButton(popup, 'Resume');
  await popup.waitForSelector('.claim');
  await eventually(() => marked(page.tab)).toBeGreaterThan(0);
});

test('the reader says that a page is no article, and takes it back', async () => {
  const { page, popup } = await openPopup();
  await popup.locator('[data-tab="site"]').click();
  await pressButton(popup, 'This is not an article');
  await eventually(() => title(popup)).toBe('You said this is not an article');
  await eventually(() => marked(page.tab)).toBe(0);
  await pressButton(popup, 'This is an article');
  await popup.waitForSelector('.claim');
  await eventually(() => marked(page.tab)).toBeGreaterThan(0);
});

test('settings open from it, hold what is set through an update, and go into a file and back', async () => {
  const { popup } = await openPopup();
  const options = await openedBy(reader().chromium, 'src/options/', () =>
    popup.locator('button[aria-label="Open settings"]').click(),
  );
  await options.waitForSelector('#marking');
  await pressButton(options, 'Save settings as a file');
  await options.waitForSelector('.told-words');
  for (const choice of ['Only claims you kept', 'Delete after a year', 'Dark'])
    await options.locator(`::-p-xpath(//label[contains(., "${choice}")])`).click();
  await eventually(() => options.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(22, 24, 29)',
  );

  const set = { 'setting:marking': 'kept', 'setting:keepSeenDays': 365, 'setting:theme': 'dark' };
  await eventually(() => options.evaluate(() => chrome.storage.local.get(null))).toMatchObject(set);

  await reader().update();
  const again = await reader().openExtensionPage('src/options/index.html');
  await again.waitForSelector('#marking');
  const stored = () => again.evaluate(() => chrome.storage.local.get(null));
  expect(await stored()).toMatchObject(set);

  const field = await again.$('input[type="file"]');
  const file = (name: string) => new URL(`files/${name}`, import.meta.url).pathname;
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file('settings-wrong.json'));
  await again.waitForSelector('.told-problem');
  expect(await stored()).toMatchObject({ 'setting:marking': 'kept' });
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file('settings.json'));
  await eventually(stored).toMatchObject({ 'setting:marking': 'chosen', 'setting:chosenTypes': ['wire'] });
  await eventually(() => again.$$eval('.type-grid input:checked', (boxes) => boxes.length)).toBe(1);
});

test('a correction is offered for another claim of the speaker in popup and side panel, and applied or forgotten there', async () => {
  const { page, popup } = await openPopup();
  const [corrected, like] = ['We closed the bridge within the hour', 'no vehicle had been in danger'];
  const inCard = (words: string, part: string) => `::-p-xpath(//li[contains(., "${words}")]//${part})`;
  await (await popup.waitForSelector(inCard(corrected, 'select')))?.select('speech');
  const offer = await popup.waitForSelector(inCard(like, 'fieldset'));
  await eventually(() => offer?.evaluate(({ textContent }) => textContent)).toContain(
    'You said “Speech” of a claim like this one.',
  );
  const correctionOf = async (words: string) =>
    (await reader().records()).claims.find(({ content }) => content[0]?.exact.includes(words))?.correction;
  expect(await correctionOf(like)).toBeNull();
  await (await offer?.$('button'))?.evaluate((button) => button.click());
  await eventually(() => correctionOf(like)).toEqual({ sourceType: 'speech' });
  await pressButton(popup, 'Undo');
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

test('what corrections suggest is listed in the settings and removed there; what was corrected stays so', async () => {
  const { popup } = await openPopup();
  await (await popup.waitForSelector('.claim select'))?.select('document');
  const corrected = async () =>
    (await reader().records()).claims.filter(({ correction }) => correction?.sourceType === 'document').length;
  await eventually(corrected).toBeGreaterThan(0);
  const before = await corrected();
  const options = await reader().openExtensionPage('src/options/index.html');
  const listed = () => options.$$eval('#suggestions .removable li', (rows) => rows.length);
  await eventually(listed).toBeGreaterThan(0);
  for (let left = await listed(); left > 0; left--) {
    await (await options.waitForSelector('#suggestions .removable button'))?.click();
    await eventually(listed).toBe(left - 1);
  }
  const stored = await options.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  expect(stored.filter((key) => key.startsWith('suggestions:'))).toEqual([]);
  expect(await corrected()).toBe(before);
});

test('everything recorded is deleted only once there is a copy or none is wanted', async () => {
  await openPopup();
  const options = await reader().openExtensionPage('src/options/index.html');
  await pressButton(options, 'Delete everything');
  const isReady = () => options.$eval('dialog .primary', (button) => !(button as HTMLButtonElement).disabled);
  await eventually(isReady).toBe(false);
  await pressButton(options, 'Download everything first');
  await eventually(isReady).toBe(true);
  expect((await reader().records()).claims.length).toBeGreaterThan(0);
  await pressButton(options, 'Delete for good');
  await eventually(async () => (await reader().records()).claims).toEqual([]);
  await eventually(() => options.$eval('#data', (section) => section.textContent)).toContain('0 claims');
});
