import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { openedBy } from '../../src/cli/browsers/drive-extension';
import { eventually } from './harness/eventually';
import { markedStyles } from './harness/highlighted-words';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

const mostSteps = 150; // More than lie between any two things of one view: seventeen claims have six things to press each.

/** Presses Tab until something of this role or name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { ariaLabel, textContent } = document.activeElement ?? {};
      return ariaLabel ?? textContent ?? '';
    });
    if (focused.includes(wanted)) return;
  }
  throw new Error(`Nobody reaches “${wanted}” by Tab.`);
}

test('from the welcome page to a kept and checked claim in the library, without a mouse', async () => {
  const reader = await openReader({ access: 'on-request' });
  const welcome = await reader.openExtensionPage('src/welcome/index.html');
  await tabTo(welcome, 'Read articles on all sites');
  await welcome.keyboard.press('Enter');
  await eventually(() => welcome.$eval('.welcome-access', (part) => part.textContent)).toContain('now reads');

  const page = await reader.open(sampleArticle.url);
  const { claims } = await page.described();
  await eventually(() => markedStyles(page.tab)).toContain('interview');
  const popup = await page.openPopup(); // Its shortcut belongs to the browser, which no test can press.
  await popup.waitForSelector('.claim');
  await tabTo(popup, 'Claims');
  await popup.keyboard.press('ArrowRight');
  await popup.waitForSelector('.outlet-list');
  await popup.keyboard.press('ArrowLeft');
  await popup.waitForSelector('.claim');
  await tabTo(popup, 'Keep');
  await popup.keyboard.press('Enter');
  const kept = async () => (await reader.records()).claims.filter(({ isKept }) => isKept);
  await eventually(kept).toMatchObject([{ id: claims[0]?.id }]);
  await eventually(() => popup.$eval('.undo-bar [role="status"]', (told) => told.textContent)).toBe('Kept.');

  await popup.focus('body');
  const panel = await openedBy(reader.chromium, 'src/sidepanel/', async () => {
    await tabTo(popup, 'Open the side panel');
    await popup.keyboard.down('Enter').catch(() => {}); // The popup is gone before the key comes up.
  });
  await panel.waitForSelector('.triage-claim');
  await panel.keyboard.press('m');
  await eventually(kept).toMatchObject([{ id: claims[0]?.id, status: 'misleading' }]);

  const library = await openedBy(reader.chromium, 'src/library/', async () => {
    await tabTo(panel, 'Open library');
    await panel.keyboard.press('Enter');
  });
  await eventually(() => library.evaluate(() => document.body.textContent)).toContain(claims[0]?.content[0]?.exact);
});
