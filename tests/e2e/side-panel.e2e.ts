import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openedBy } from '../../src/cli/browsers/drive-extension';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { openReader } from './harness/open-reader';
import { frontPage, sampleArticle } from './harness/sample-article';

const openWords = (panel: Page) => panel.$eval('[aria-current="true"] .claim-words', (words) => words.textContent);

test('the panel opens from the popup, is worked through by keyboard, and follows the tab', async () => {
  const reader = await openReader({ access: 'all-sites' });
  const page = await reader.open(sampleArticle.url);
  const { claims } = await page.described();
  const popup = await page.openPopup();
  const panel = await openedBy(reader.chromium, 'src/sidepanel/', () =>
    popup.locator('button[aria-label="Open the side panel"]').click(),
  );
  await eventually(() => panel.$$eval('.triage-claim', (rows) => rows.length)).toBe(claims.length);
  await eventually(() => openWords(panel)).toBe(claims[0]?.content[0]?.exact);

  // Down to the last claim: its words are shown in the page, and the focus stays in the panel.
  await panel.keyboard.press('End');
  await eventually(() => openWords(panel)).toBe(
    claims
      .at(-1)
      ?.content.map(({ exact }) => exact)
      .join(' … '),
  );
  await eventually(() => page.tab.evaluate(() => scrollY)).toBeGreaterThan(500);
  await eventually(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');

  await panel.keyboard.press('k');
  const at = claims.length - 2;
  const meant = async () => (await reader.records()).claims.find(({ id }) => id === claims[at]?.id);
  await eventually(() => openWords(panel)).toContain(claims[at]?.content[0]?.exact);
  await panel.keyboard.press('s');
  await eventually(meant).toMatchObject({ isKept: true });
  await panel.keyboard.press('t');
  await eventually(meant).toMatchObject({ status: 'true' });
  const [key, sourceType] =
    claims[at]?.sourceType === 'document' ? (['1', 'interview'] as const) : (['8', 'document'] as const);
  await panel.keyboard.press(key);
  await eventually(meant).toMatchObject({ correction: { sourceType } });
  await eventually(async () => (await highlightedWords(page.tab)).kept?.length).toBe(1);

  // A note takes the letters that elsewhere mean something, and Escape leads back to the list.
  await panel.keyboard.press('n');
  await panel.keyboard.type('just ask the port');
  await panel.keyboard.press('Escape');
  await eventually(meant).toMatchObject({ note: 'just ask the port', isDismissed: false });
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');

  await panel.keyboard.press('d');
  await eventually(() => panel.$$eval('.triage-claim', (rows) => rows.length)).toBe(claims.length - 1);
  await panel.keyboard.press('u');
  await eventually(() => panel.$$eval('.triage-claim', (rows) => rows.length)).toBe(claims.length);
  await eventually(meant).toMatchObject({ isDismissed: false, note: 'just ask the port' });

  const front = await reader.open(frontPage.url);
  await front.tab.bringToFront();
  await eventually(() => panel.$eval('.notice-title', (title) => title.textContent)).toBe('Not a news article');
  await page.tab.bringToFront();
  await panel.waitForSelector('.triage-claim');
});
