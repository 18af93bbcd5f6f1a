import type { BrowserContext, Page } from 'puppeteer-core';
import { askTab, openExtensionPage, openTab, waitForWorker } from '../../src/cli/browsers/drive-extension';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';
import { type ChromiumWithExtension, openChromium } from '../../src/cli/browsers/open-chromium';
import { buildExtension } from '../../src/cli/build-extension';
import { describePage } from '../../src/cli/describe-page';
import { findSavedPages, type SavedPage } from '../../src/cli/pages/find-saved-pages';
import { serveOnly } from '../../src/cli/pages/serve-only';
import type { PageDescription } from '../../src/messages/contract';
import { type Figure, milliseconds, quantile } from '../section';
import { sharedPath } from '../shared-data';
import { addressOfMade, longPage, quotedPage, restlessPage } from './made-pages';

const waitMs = 120_000; // A slowed processor under load.

interface Place {
  chromium: ChromiumWithExtension;
  extensionPage: Page;
  contextWithoutUs: BrowserContext;
}

/** What we weigh on a page: long tasks on a slow machine, memory, and pages made to weigh us down. */
export async function measureWeight(articles: string[]): Promise<Figure[]> {
  const { executable } = await ensureBrowser('chromium');
  const extension = await buildExtension('chrome');
  const args = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-features=HttpsUpgrades'];
  const chromium = await openChromium({ executable, extension, access: 'all-sites', headless: true, args });
  try {
    await waitForWorker(chromium);
    const extensionPage = await openExtensionPage(chromium, 'manifest.json');
    const contextWithoutUs = await chromium.browser.createBrowserContext();
    const place = { chromium, extensionPage, contextWithoutUs };
    const pages = findSavedPages(sharedPath('pages')).filter(
      (page): page is SavedPage => !('error' in page) && articles.includes(page.id),
    );
    return [
      await measureLongTasks(
        place,
        pages.filter((_, at) => at % 4 === 0),
      ),
      await measureMemory(
        place,
        pages.filter((_, at) => at % 12 === 0),
      ),
      await measureNavigations(place, pages.slice(0, 2)),
      await measureMadePage(place, 'a page of 100,000 words', longPage),
      await measureMadePage(place, 'a page of 5,000 quotes', quotedPage),
      await measureRestlessPage(place),
    ];
  } finally {
    await chromium.browser.close();
  }
}

async function measureLongTasks(place: Place, pages: SavedPage[]): Promise<Figure> {
  const tasks: number[] = [];
  for (const page of pages) {
    const described = await withTab(place, page, async (tab, describe) => {
      await tab.emulateCPUThrottling(4);
      await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: waitMs });
      return describe();
    });
    tasks.push(described.ms.longestTask);
  }
  return {
    figure: 'longest task of ours, processor slowed four times, p50 / p95 / most',
    on: `${pages.length} articles`,
    aim: '≤ 50 ms',
    measured: [0.5, 0.95, 1].map((share) => milliseconds(quantile(tasks, share))).join(' / '),
  };
}

async function measureMemory(place: Place, pages: SavedPage[]): Promise<Figure> {
  const added: number[] = [];
  for (const page of pages) {
    const withUs = await withTab(place, page, async (tab, describe) => {
      await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: waitMs });
      await describe();
      return heapOf(tab);
    });
    const plain = await place.contextWithoutUs.newPage();
    await serveOnly(plain, page);
    await plain.goto(page.url, { waitUntil: 'domcontentloaded', timeout: waitMs });
    added.push(withUs - (await heapOf(plain)));
    await plain.close();
  }
  return {
    figure: 'memory added to a tab (heap of scripts after a collection), p50 / most',
    on: `${pages.length} articles`,
    aim: '≤ 1.5 MB',
    measured: [0.5, 1].map((share) => megabytes(quantile(added, share))).join(' / '),
  };
}

async function measureNavigations(place: Place, [one, other]: SavedPage[]): Promise<Figure> {
  if (!one || !other) throw new Error('There are no articles to go between.');
  const { tab, tabId } = await openTab(place.chromium, place.extensionPage);
  const heaps: number[] = [];
  for (let at = 1; at <= 50; at++) {
    const page = at % 2 === 0 ? one : other;
    tab.removeAllListeners('request');
    await serveOnly(tab, page);
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: waitMs });
    await describePage(askTab(place.extensionPage, tabId), waitMs);
    if (at === 10 || at === 50) heaps.push(await heapOf(tab));
  }
  await tab.close();
  const [early = 0, late = 0] = heaps;
  return {
    figure: 'heap after the 50th navigation in one tab, against the 10th',
    on: 'two articles in turn',
    aim: 'no growth',
    measured: `${megabytes(late)} against ${megabytes(early)}`,
  };
}

async function measureMadePage(place: Place, name: string, html: string): Promise<Figure> {
  const page = madePage(name, html);
  const started = performance.now();
  const { ms, claims, anchoredClaims } = await withTab(place, page, async (tab, describe) => {
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: waitMs });
    return describe();
  });
  return {
    figure: `${name}: main thread; longest task; analysis; all together`,
    on: `made up, ${claims.length} claims, ${anchoredClaims.length} of them marked`,
    aim: 'usable, bounded',
    measured: [ms.mainThread, ms.longestTask, ms.analyse, performance.now() - started].map(milliseconds).join('; '),
  };
}

const restlessMs = 10_000;

async function measureRestlessPage(place: Place): Promise<Figure> {
  const page = madePage('a page of 1,000 new nodes a second', restlessPage);
  const busyOf = async (tab: Page): Promise<number> => {
    const before = (await tab.metrics()).TaskDuration ?? 0;
    await new Promise((resolve) => setTimeout(resolve, restlessMs));
    return ((await tab.metrics()).TaskDuration ?? 0) - before;
  };
  const open = (tab: Page) => tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: waitMs });
  const withUs = await withTab(place, page, async (tab, describe) => {
    await tab.setJavaScriptEnabled(true);
    await open(tab);
    await describe();
    return busyOf(tab);
  });
  const plain = await place.contextWithoutUs.newPage();
  await serveOnly(plain, page);
  await plain.setJavaScriptEnabled(true);
  await open(plain);
  const without = await busyOf(plain);
  await plain.close();
  const share = (seconds: number) => `${((100_000 * seconds) / restlessMs).toFixed(1)} %`;
  return {
    figure: 'a page of 1,000 new nodes a second: main thread busy, with us against without',
    on: 'made up, ten seconds',
    aim: 'usable, bounded',
    measured: `${share(withUs)} against ${share(without)}`,
  };
}

async function withTab<Result>(
  { chromium, extensionPage }: Place,
  page: SavedPage,
  use: (tab: Page, describe: () => Promise<PageDescription>) => Promise<Result>,
): Promise<Result> {
  const { tab, tabId } = await openTab(chromium, extensionPage);
  try {
    await serveOnly(tab, page);
    return await use(tab, () => describePage(askTab(extensionPage, tabId), waitMs));
  } finally {
    await tab.close();
  }
}

function madePage(name: string, html: string): SavedPage {
  const id = name.replace(/\W+/g, '-');
  return { id, url: addressOfMade(id), charset: 'utf-8', readBytes: () => Buffer.from(html) };
}

async function heapOf(tab: Page): Promise<number> {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`;
