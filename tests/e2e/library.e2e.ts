import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

test('what is kept in the popup is kept in the record and shown as kept in the page and in the library', async () => {
  const page = await reader().open(sampleArticle.url);
  const { claims } = await page.described();
  const popup = await page.openPopup();
  await popup.waitForSelector('.claim button[aria-pressed="false"]');
  await popup.$eval('.claim button[aria-pressed="false"]', (button) => (button as HTMLButtonElement).click());

  await eventually(async () => (await reader().records()).claims.filter(({ isKept }) => isKept).length).toBe(1);
  await eventually(async () => (await highlightedWords(page.tab)).kept?.length).toBe(1);

  const library = await reader().openExtensionPage('src/library/index.html');
  await eventually(() => library.$eval('.shelf-count', (count) => count.textContent)).toBe(`${claims.length} claims`);
  await eventually(() => library.$$eval('.list-row button[aria-pressed="true"]', (buttons) => buttons.length)).toBe(1);
});

test('a claim in the popup leads to its words in the page', async () => {
  const page = await reader().open(sampleArticle.url);
  await page.described();
  const popup = await page.openPopup();
  await popup.waitForSelector('.claim-show');
  await page.tab.evaluate(noteShownWords);
  await popup.$$eval('.claim-show', (buttons) => (buttons.at(-1) as HTMLButtonElement).click());

  await eventually(() => page.tab.evaluate(() => scrollY)).toBeGreaterThan(500);
  await eventually(() => page.tab.evaluate(() => document.documentElement.dataset.shownRanges)).toBe('1');
});

/** Runs in the page, for the words are lit up only a moment: notes how many ranges are. */
function noteShownWords(): void {
  setInterval(() => {
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>)
      if (name.startsWith('hearsay-shown')) document.documentElement.dataset.shownRanges = String(highlight.size);
  }, 20);
}

test('the same article read twice is one record', async () => {
  const page = await reader().open(sampleArticle.url);
  const { claims } = await page.described();
  await page.tab.reload();
  await page.described();
  const again = await reader().open(sampleArticle.url);
  await again.described();
  const records = await reader().records();
  expect(records.articles).toHaveLength(1);
  expect(records.claims).toHaveLength(claims.length);
});

test('what was kept in a library that is open stays when the extension is reloaded under it', async () => {
  const reader = await openReader({ access: 'all-sites' });
  await (await reader.open(sampleArticle.url)).described();
  const library = await reader.openExtensionPage('src/library/index.html');
  const keepButtons = '.list-row .keep-button';
  await library.waitForSelector(`${keepButtons}[aria-pressed="false"]`);
  await library.$eval(keepButtons, (button) => (button as HTMLButtonElement).click());
  await eventually(() => library.$$eval(`${keepButtons}[aria-pressed="true"]`, (kept) => kept.length)).toBe(1);
  const before = await reader.records();
  // A second act is under way when its page is closed: it stands as a whole or not at all.
  await library.$$eval(keepButtons, (buttons) => (buttons[1] as HTMLButtonElement).click());
  await reader.update();

  const again = await reader.openExtensionPage('src/library/index.html');
  await again.waitForSelector(`${keepButtons}[aria-pressed="true"]`);
  const { claims } = await reader.records();
  const kept = claims.filter(({ isKept }) => isKept).map(({ id }) => id);
  expect(kept).toEqual(expect.arrayContaining(before.claims.filter(({ isKept }) => isKept).map(({ id }) => id)));
  expect(claims).toHaveLength(before.claims.length);
  await eventually(() => again.$$eval(`${keepButtons}[aria-pressed="true"]`, (each) => each.length)).toBe(kept.length);
  await again.waitForSelector('.shelf-turns button:not([disabled])'); // And it can still be undone.
  expect(await again.$('.care-notice')).toBeNull();
});
