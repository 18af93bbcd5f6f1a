import type { BrowserContext, Page } from 'puppeteer-core';
import type { PageDescription } from '../../messages/contract';
import { askTab, openTab } from '../browsers/drive-extension';
import type { ChromiumWithExtension } from '../browsers/open-chromium';
import { describePage } from '../describe-page';
import type { SavedPage } from './find-saved-pages';
import { measureFloor } from './measure-floor';
import { type PageLine, toPageLine } from './page-line';
import { serveOnly } from './serve-only';

const waitMs = 60_000; // The slowest of 250 saved pages takes a few seconds on two busy cores.

const restMs = 100; // The process of the tab before ends and that of this one starts, which no clock in the page should tell of.

/** Where pages are read: a browser with the extension, one of the extension's pages to ask from, and a context without it. */
export interface ReadingPlace {
  chromium: ChromiumWithExtension;
  extensionPage: Page;
  contextWithoutUs: BrowserContext;
  /** Rejects once the browser has gone, which leaves some of what was asked of it unanswered for ever. */
  gone: Promise<never>;
}

/** What else is measured on a page that was read, while its tab is open. */
export type LookAtPage = (id: string, tab: Page, description: PageDescription) => Promise<void>;

/**
 * Opens a saved page with the built extension's own code and tells all it found. `domUnchanged` compares two fresh tabs that got the
 * same bytes with scripting off, one with the extension and one without: reading the DOM in the measured tab beforehand would
 * warm it up for us.
 */
export async function readPage(
  { chromium, extensionPage, contextWithoutUs }: ReadingPlace,
  page: SavedPage,
  look?: LookAtPage,
): Promise<PageLine> {
  const without = await measureFloor(contextWithoutUs, page, waitMs);
  const { tab, tabId } = await openTab(chromium, extensionPage);
  const crash = new Promise<never>((_, reject) => tab.once('error', reject));
  crash.catch(() => {}); // A crash after the answer is nobody's concern.
  try {
    await serveOnly(tab, page);
    await new Promise((resolve) => setTimeout(resolve, restMs));
    await Promise.race([crash, tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: waitMs })]);
    const description = await Promise.race([crash, describePage(askTab(extensionPage, tabId), waitMs)]);
    if (description.state === 'failed') throw new Error('The content script failed on this page.');
    const outerHTML = await tab.evaluate(() => document.documentElement.outerHTML);
    await look?.(page.id, tab, description);
    return toPageLine(page.id, description, {
      floorMs: without.floorMs,
      domUnchanged: outerHTML === without.outerHTML,
    });
  } finally {
    await tab.close().catch(() => {}); // A crashed tab may be gone already.
  }
}
