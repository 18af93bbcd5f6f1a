import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundleReader } from '../page-reading/bundle-reader';
import { startChromium } from '../start-chromium';
import type * as inPage from './in-page';
import { servePage } from './serve-page';

/** All that was measured with a library of one size. */
export interface LibraryTimes {
  count: number;
  fillMs: number;
  opened: Awaited<ReturnType<typeof inPage.open>>[];
  heapBytes: number;
  search: Awaited<ReturnType<typeof inPage.search>>;
  articles: number[];
  pages: Awaited<ReturnType<typeof inPage.recordPages>>;
  exported: Awaited<ReturnType<typeof inPage.exportAndImport>>;
  diskBytes: number;
}

const openings = 7; // The middle one evens out the machine's other work.

/** Measures the store in real Chromium with generated libraries of these sizes, each in a profile of its own. */
export async function measureLibraries(counts: readonly number[]): Promise<LibraryTimes[]> {
  const { code } = await bundleReader('../library/in-page.ts');
  const { address, stop } = await servePage();
  const times: LibraryTimes[] = [];
  try {
    for (const count of counts) times.push(await withBrowser((browser) => measure({ browser, address, code, count })));
  } finally {
    stop();
  }
  return times;
}

async function measure(given: {
  browser: Browser;
  address: string;
  code: string;
  count: number;
}): Promise<LibraryTimes> {
  const { browser, count } = given;
  /** Runs one function of in-page.ts in a fresh tab, so that nothing is warm but the browser. */
  const run = async <Result>(call: string, look?: (page: Page) => Promise<void>): Promise<Result> => {
    const page = await browser.newPage();
    await page.goto(given.address);
    await page.evaluate(given.code);
    const result = (await page.evaluate(`hearsayReader.${call}`)) as Result;
    await look?.(page);
    await page.close();
    return result;
  };
  const fillMs = await run<number>(`fill(${count})`);
  const opened: LibraryTimes['opened'] = [];
  let heapBytes = Number.NaN;
  for (let at = 0; at < openings; at++) {
    opened.push(
      await run('open()', async (page) => {
        const session = await page.createCDPSession();
        await session.send('HeapProfiler.collectGarbage');
        heapBytes = (await session.send('Runtime.getHeapUsage')).usedSize;
      }),
    );
  }
  const search = await run<LibraryTimes['search']>('search()');
  const articles = await run<number[]>('openArticles()');
  const diskBytes = await run<number>('bytesOnDisk()');
  const pages = await run<LibraryTimes['pages']>('recordPages()');
  const exported = await run<LibraryTimes['exported']>('exportAndImport()');
  return { count, fillMs, opened, heapBytes, search, articles, pages, exported, diskBytes };
}

async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const profile = mkdtempSync(path.join(tmpdir(), 'hearsay-library-'));
  const browser = await startChromium(profile);
  try {
    return await use(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
