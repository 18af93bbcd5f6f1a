import type { Page } from 'puppeteer-core';
import { askTab, openTab } from '../../src/cli/browsers/drive-extension';
import type { ChromiumWithExtension } from '../../src/cli/browsers/open-chromium';
import { describePage } from '../../src/cli/describe-page';
import { type FullLibrary, withFullLibrary } from '../with-full-library';

/** Milliseconds from the opening of a view, as the page itself counts them. */
export interface ViewTimes {
  /** Until the first claim is painted, with sentence, chart and tabs above it. */
  firstClaim: number[];
  /** Until all claims of the page stand in the view. */
  allClaims: number[];
}

const openings = 40;
const readMs = 30_000;
const viewPaths = ['src/popup/index.html', 'src/sidepanel/index.html'] as const;

/** How long popup and side panel take to open, and a page of the extension without style and script: the least that any takes. */
export interface MeasuredViews {
  popup: ViewTimes;
  panel: ViewTimes;
  floor: number[];
  claims: number;
}

/** Opens popup and side panel over the sample article in real Chromium, with so many generated claims in the database. */
export async function measureViews(count: number): Promise<MeasuredViews> {
  return withFullLibrary(count, async (library) => {
    const views = await showSample(library);
    for (let at = 0; at < openings; at++) await openEach(views);
    return views.times;
  });
}

/** A browser that shows the sample article in a tab, and what was measured over it so far. */
export interface SampleViews {
  chromium: ChromiumWithExtension;
  tabId: number;
  times: MeasuredViews;
}

export async function showSample({ chromium, own, url }: FullLibrary): Promise<SampleViews> {
  const { tab, tabId } = await openTab(chromium, own);
  await tab.goto(url);
  const { claims } = await describePage(askTab(own, tabId), readMs);
  return { chromium, tabId, times: { popup: emptyTimes(), panel: emptyTimes(), floor: [], claims: claims.length } };
}

/** Opens each view once, by turns, so that what else the machine does meets all alike. */
export async function openEach({ chromium, tabId, times }: SampleViews): Promise<void> {
  for (const [name, view] of [
    ['popup', viewPaths[0]],
    ['panel', viewPaths[1]],
  ] as const) {
    const opened = await openOnce(chromium, `${view}?tab=${tabId}`, times.claims);
    times[name].firstClaim.push(opened.firstClaimMs);
    times[name].allClaims.push(opened.allClaimsMs);
  }
  times.floor.push(await openFloor(chromium));
}

const emptyTimes = (): ViewTimes => ({ firstClaim: [], allClaims: [] });

export async function openOnce({ browser, extension }: ChromiumWithExtension, view: string, claims: number) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchClaims, claims);
  await page.bringToFront();
  await page.goto(`chrome-extension://${extension.id}/${view}`);
  const times = await readTimes(page);
  await page.close();
  return times;
}

export async function openFloor({ browser, extension }: ChromiumWithExtension): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const painted = new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', () =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      );
    });
    Object.assign(window, { painted });
  });
  await page.bringToFront();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  const ms = await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
  await page.close();
  return ms;
}

function readTimes(page: Page): Promise<{ firstClaimMs: number; allClaimsMs: number }> {
  return page.evaluate(
    () => (window as unknown as { seen: Promise<{ firstClaimMs: number; allClaimsMs: number }> }).seen,
  );
}

/** Runs in the view before its own code. A claim counts once the frame after it has been drawn. Names no function: tsx would mark it. */
function watchClaims(count: number): void {
  const times = { firstClaimMs: 0, allClaimsMs: 0 };
  const seen = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const claims = document.querySelectorAll('.claims > li, .triage > li').length;
      if (claims > 0 && times.firstClaimMs === 0) {
        times.firstClaimMs = -1; // On its way.
        requestAnimationFrame(() => setTimeout(() => Object.assign(times, { firstClaimMs: performance.now() })));
      }
      if (claims < count) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(Object.assign(times, { allClaimsMs: performance.now() }))));
    }).observe(document, { childList: true, subtree: true });
  });
  Object.assign(window, { seen });
}
