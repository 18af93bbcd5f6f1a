import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../src/cli/browsers/drive-extension';
import { type ChromiumWithExtension, openChromium } from '../../src/cli/browsers/open-chromium';
import { buildExtension } from '../../src/cli/build-extension';
import { bundleReader } from '../page-reading/bundle-reader';

/** What a reader waits for in the library page as it ships, in milliseconds and bytes. */
export interface PageTimes {
  count: number;
  /** From the start of the navigation until the first rows stand with their words, and until all can be searched. */
  firstRowsMs: number[];
  readyMs: number[];
  /** From a letter typed until its rows stand with their words. */
  searchMs: number[];
  heapBytes: number;
  /** Longest task while scrolling through all of it. */
  scrollTaskMs: number;
  /** One claim kept, and a thousand tagged and undone, until the rows show it. */
  keepMs: number[];
  tagMs: number;
  undoMs: number;
  taggedClaims: number;
}

interface TaggedMany {
  claims: number;
  tagMs: number;
  undoMs: number;
}

const openings = 5;
const tagAbout = 1_000;
const library = 'src/library/index.html';

/** Measures the library page of the built extension in real Chromium, filled with generated claims. */
export async function measurePage(count: number): Promise<PageTimes> {
  const extension = await buildExtension('chrome');
  const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const profile = mkdtempSync(path.join(tmpdir(), 'hearsay-library-page-'));
  const args = ['--disable-dev-shm-usage'];
  const chromium = await openChromium({ executable, extension, access: 'none', headless: true, profile, args });
  try {
    await fill(chromium, count);
    const { code: probe } = await bundleReader('../library/probe-page.ts');
    const firstRowsMs: number[] = [];
    const readyMs: number[] = [];
    for (let at = 0; at < openings; at++) {
      const opened = await open(chromium, probe);
      firstRowsMs.push(opened.firstRowsMs);
      readyMs.push(opened.readyMs);
      await opened.page.close();
    }
    const { page } = await open(chromium, probe);
    const heapBytes = await readHeap(page);
    const searchMs: number[] = [];
    for (const words of (await page.evaluate('hearsayReader.wordsToSearch()')) as string[]) {
      searchMs.push(...((await page.evaluate(`hearsayReader.search(${JSON.stringify(words)})`)) as number[]));
    }
    await page.evaluate('hearsayReader.type("")');
    const scrollTaskMs = await scrollThrough(page);
    const keepMs = (await page.evaluate('hearsayReader.keep(6)')) as number[];
    const { claims: taggedClaims, ...tagged } = (await page.evaluate(
      `hearsayReader.tagMany(${tagAbout})`,
    )) as TaggedMany;
    return { count, firstRowsMs, readyMs, searchMs, heapBytes, scrollTaskMs, keepMs, ...tagged, taggedClaims };
  } finally {
    await chromium.browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function fill(chromium: ChromiumWithExtension, count: number): Promise<void> {
  const page = await openExtensionPage(chromium, 'src/welcome/index.html');
  const { code } = await bundleReader('../library/in-page.ts');
  await page.evaluate(code);
  // Told by the title, for a call that lasts longer than the debugging protocol waits would break off.
  await page.evaluate(`hearsayReader.fill(${count}, 'hearsay').then(() => { document.title = 'filled'; }); null`);
  while ((await page.title()) !== 'filled') await wait(500);
  await page.close();
}

async function open(
  chromium: ChromiumWithExtension,
  probe: string,
): Promise<{ page: Page; firstRowsMs: number; readyMs: number }> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(probe);
  await page.goto(`chrome-extension://${chromium.extension.id}/${library}`);
  const firstRowsMs = (await page.evaluate('hearsayReader.firstRows')) as number;
  const readyMs = (await page.evaluate('hearsayReader.ready')) as number;
  await wait(1_500); // Until the numbers beside the filters are counted.
  return { page, firstRowsMs, readyMs };
}

async function readHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** By the wheel for a while, then by leaps, as with the bar at the side. */
async function scrollThrough(page: Page): Promise<number> {
  await page.evaluate('hearsayReader.startTasks()');
  await page.mouse.move(800, 600);
  for (let at = 0; at < 60; at++) {
    await page.mouse.wheel({ deltaY: 700 });
    await wait(30);
  }
  for (let at = 1; at <= 20; at++) {
    await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${at / 20})`);
    await wait(100);
  }
  await page.evaluate('scrollTo(0, 0)');
  await wait(300);
  return (await page.evaluate('hearsayReader.longestTask()')) as number;
}
