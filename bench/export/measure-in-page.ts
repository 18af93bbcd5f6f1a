import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../src/cli/browsers/drive-extension';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';
import { type ChromiumWithExtension, openChromium } from '../../src/cli/browsers/open-chromium';
import { buildExtension } from '../../src/cli/build-extension';
import { report } from '../../src/cli/report';
import { writeJsonLines } from '../../src/export/json-lines';
import { formatGroups } from '../../src/library/exchange/format-groups';
import { processorSeconds } from '../processor-seconds';
import { makeLibrary } from './make-library';

/** Times of one act in the page of the extension, and how long the page was held up at most meanwhile. */
export interface PageTimes {
  ms: number;
  /** Processor time of all of the browser's processes meanwhile, in milliseconds; a busy machine changes it little. */
  processorMs: number;
  /** The longest task of the page's main thread; 0 where none was over 50 ms. */
  longestTaskMs: number;
}

export interface ExchangeTimes {
  plan: PageTimes;
  write: PageTimes;
  planAgain: PageTimes;
  exports: { format: string; times: PageTimes; bytes: number }[];
}

const waitMs = 240_000;

/** Imports a library of `count` claims into the built extension and exports it in every format, by clicking as a reader does. */
export async function measureExchange(count: number): Promise<ExchangeTimes> {
  const extension = await buildExtension('chrome');
  const { executable } = await ensureBrowser('chromium');
  const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-exchange-'));
  const file = path.join(folder, 'library.jsonl');
  await writeFile(file, [...writeJsonLines(makeLibrary(count), { exportedAt: '2032-01-01T00:00:00.000Z' })].join(''));
  const chromium = await openChromium({ executable, extension, access: 'none', headless: true });
  try {
    const { plan, write, planAgain } = await measureImport(chromium, file);
    const exports: ExchangeTimes['exports'] = [];
    for (const format of formatGroups.flatMap(({ offers }) => offers)) {
      if (format === 'capsule' || format === 'bundle') continue;
      exports.push({ format, ...(await measureExport(chromium, format)) });
    }
    return { plan, write, planAgain, exports };
  } finally {
    await chromium.browser.close();
    await rm(folder, { recursive: true });
  }
}

async function measureImport(chromium: ChromiumWithExtension, file: string) {
  const page = await openWatched(chromium, 'src/library/index.html?view=import');
  const plan = await timed(page, async () => {
    await choose(page, file);
    await until(page, () => document.querySelector('.import-plan') !== null);
  });
  report(`planned: ${describe(plan)}`);
  const write = await timed(page, async () => {
    await page.click('.import-buttons > .primary');
    await until(page, () => document.querySelector('.import-done') !== null);
  });
  report(`written: ${describe(write)}`);
  await page.click('.import-buttons > button:last-child');
  const planAgain = await timed(page, async () => {
    await choose(page, file);
    await until(page, () => document.querySelector('.import-plan') !== null);
  });
  await page.close();
  return { plan, write, planAgain };
}

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

async function measureExport(chromium: ChromiumWithExtension, format: string) {
  const page = await openWatched(chromium, 'src/library/index.html?view=export');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  await until(page, () => /[1-9]/.test(document.querySelector('.scope-choice')?.textContent ?? ''));
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      Object.assign(globalThis, { savedBytes: (blob as Blob).size });
      return create(blob);
    };
  });
  await settle(page);
  await page.click(`input[value="${format}"]`);
  await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('[name=scope]').item(1).click());
  await settle(page);
  await restOfBrowser(page);
  const times = await timed(page, async () => {
    await page.click('.export-run > .primary');
    await until(page, () => 'savedBytes' in globalThis || document.querySelector('.export-run > .problem') !== null);
  });
  const bytes = await page.evaluate(() => (globalThis as unknown as { savedBytes: number }).savedBytes);
  report(`${format}: ${describe(times)}, ${(bytes / 1e6).toFixed(0)} MB`);
  await page.close();
  return { times, bytes };
}

/** Until the index stands and nothing is drawn any more. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
}

/** Asks again and again: one question that waits for minutes is given up by the debugger. */
async function until(page: Page, isReached: () => boolean): Promise<void> {
  const end = performance.now() + waitMs;
  while (!(await page.evaluate(isReached))) {
    if (performance.now() > end) throw new Error(`Not reached within ${waitMs} ms: ${isReached}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const restShare = 0.05; // Of one processor.

/** Until the day's backup and what else goes on behind an import is over: it is measured by itself. */
async function restOfBrowser(page: Page): Promise<void> {
  const root = page.browser().process()?.pid ?? 0;
  for (let calm = 0; calm < 3; ) {
    const before = processorSeconds(root);
    await new Promise((resolve) => setTimeout(resolve, 500));
    calm = processorSeconds(root) - before < 0.5 * restShare ? calm + 1 : 0;
  }
}

async function openWatched(chromium: ChromiumWithExtension, address: string): Promise<Page> {
  const page = await openExtensionPage(chromium, address);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  return page;
}

async function timed(page: Page, act: () => Promise<unknown>): Promise<PageTimes> {
  await page.evaluate(() => {
    (globalThis as unknown as { longTasks: number[] }).longTasks.length = 0;
  });
  const root = page.browser().process()?.pid ?? 0;
  const before = processorSeconds(root);
  const started = performance.now();
  await act();
  const ms = performance.now() - started;
  const processorMs = (processorSeconds(root) - before) * 1000;
  const longestTaskMs = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        setTimeout(() => resolve(Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks)), 100),
      ),
  );
  return { ms, processorMs, longestTaskMs };
}

const describe = ({ ms, processorMs, longestTaskMs }: PageTimes) =>
  `${ms.toFixed(0)} ms (${processorMs.toFixed(0)} ms of processor), longest task ${longestTaskMs.toFixed(0)} ms`;
