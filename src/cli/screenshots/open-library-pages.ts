import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../browsers/drive-extension';
import type { ChromiumWithExtension } from '../browsers/open-chromium';

/** What is shown of the library, filled with articles of our own; each view by the address that leads to it. */
const views = {
  'library-search': '?view=claims&words=island&groupBy=none',
  'library-selected': '?view=claims&groupBy=none&sourceTypes=wire&sourceTypes=social',
  'library-opened': '?view=claims&groupBy=speaker&shelf=kept',
  'library-speaker': '?view=speaker&name=Petra+Lind',
  'library-outlet': '?view=outlet&name=Harbour+Radio',
  'library-article': '?view=claims&words=ferry&groupBy=article',
  'library-trash': '?view=trash',
};

const settledMs = 600; // Until the numbers beside the filters are counted.

/** Opens each view in a tab of its own; `dress` gives the tab its size and colours. */
export async function openLibraryPages(
  chromium: ChromiumWithExtension,
  dress: (page: Page) => Promise<void>,
): Promise<Record<keyof typeof views, Page>> {
  const opened: Partial<Record<keyof typeof views, Page>> = {};
  for (const [name, address] of Object.entries(views) as [keyof typeof views, string][]) {
    const page = await openExtensionPage(chromium, `src/library/index.html${address}`);
    await dress(page);
    await page.bringToFront();
    await page.waitForSelector('.list-row');
    await act(page, name);
    await wait(settledMs);
    opened[name] = page;
  }
  return opened as Record<keyof typeof views, Page>;
}

/** What a reader does in a view before the picture is taken. */
async function act(page: Page, view: keyof typeof views): Promise<void> {
  if (view === 'library-selected') for (const key of ['j', 'x', 'j', 'x', 's'] as const) await page.keyboard.press(key);
  if (view === 'library-opened') {
    for (const key of ['j', 'j', 'Enter'] as const) await page.keyboard.press(key);
    await page.waitForSelector('.list-opened');
  }
  if (view === 'library-article') {
    // An article that was edited after it had been read.
    await page.$$eval('.group-title a', (links) =>
      (links.find(({ textContent }) => textContent?.includes('updated')) as HTMLElement).click(),
    );
    await page.waitForSelector('.passage-claim-more');
  }
}
