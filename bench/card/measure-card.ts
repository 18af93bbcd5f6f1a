import type { Page } from 'puppeteer-core';
import { askTab, openTab } from '../../src/cli/browsers/drive-extension';
import { describePage } from '../../src/cli/describe-page';
import { withFullLibrary } from '../with-full-library';

/** Milliseconds from the click, as the browser stamps it, until the frame with the card has been drawn. */
export interface CardTimes {
  /** The first card of a page, whose code is loaded then. */
  first: number[];
  /** Every other one. */
  further: number[];
}

const pages = 12;
const cardsOfPage = 9; // The first one and eight others.
const readMs = 30_000;
const restMs = 150; // Between two clicks: the one before is over, its context has come.

/** Clicks on claims of the sample article in real Chromium, with so many generated claims in the database. */
export async function measureCards(count: number): Promise<CardTimes> {
  return withFullLibrary(count, async ({ chromium, own, url }) => {
    const times: CardTimes = { first: [], further: [] };
    for (let at = 0; at < pages; at++) {
      const { tab, tabId } = await openTab(chromium, own);
      await tab.evaluateOnNewDocument(watchCards);
      await tab.goto(url);
      await describePage(askTab(own, tabId), readMs);
      await tab.bringToFront();
      for (let card = 0; card < cardsOfPage; card++) {
        const ms = await openCard(tab, card);
        (card === 0 ? times.first : times.further).push(ms);
      }
      await tab.close();
    }
    return times;
  });
}

async function openCard(tab: Page, at: number): Promise<number> {
  const { x, y } = await tab.evaluate(pointOfClaim, at);
  await tab.mouse.click(x, y);
  const ms = await tab.evaluate(() => (window as unknown as { card: Promise<number> }).card);
  await new Promise((resolve) => setTimeout(resolve, restMs));
  await tab.keyboard.press('Escape');
  await new Promise((resolve) => setTimeout(resolve, restMs));
  return ms;
}

/** Runs in the page: scrolls to one of its marked claims and gives a point on its first words. */
function pointOfClaim(at: number): { x: number; y: number } {
  const ranges = [...(CSS.highlights as unknown as Map<string, Iterable<StaticRange>>)]
    .filter(([name]) => name.startsWith('hearsay-') && !/outlet|kept|shown/.test(name))
    .flatMap(([, highlight]) => [...highlight]);
  const found = ranges[at % ranges.length];
  if (!found) throw new Error('no claim is marked');
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.startContainer, found.startOffset + 6);
  found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Runs in the page before its own code: at each click waits for the card and tells how long it took. */
function watchCards(): void {
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const card = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        }).observe(document.documentElement, { childList: true });
      });
      Object.assign(window, { card });
    },
    { capture: true },
  );
}
