import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { askTab, openExtensionPage, openTab } from './browsers/drive-extension';
import { ensureBrowser } from './browsers/ensure-browser';
import { type ChromiumWithExtension, openChromium } from './browsers/open-chromium';
import { buildExtension } from './build-extension';
import { describePage } from './describe-page';
import { projectFolder } from './project-folder';
import { report } from './report';
import { fillLibrary } from './screenshots/fill-library';
import { openLibraryViews } from './screenshots/open-library-views';
import { analysisWaitMs } from './start/read-page';
import { serveTarget } from './start/serve-target';

/** `npm run screenshots [-- FOLDER]`: every surface on the sample article, and the library filled with articles of our own, in light, dark and forced colours, as docs/screenshots/*.webp. */
const appearances = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

async function takeScreenshots(folder: string, format: 'png' | 'webp'): Promise<void> {
  await mkdir(folder, { recursive: true });
  await buildExtension('chrome');
  const { executable } = await ensureBrowser('chromium');
  const { url, stop } = await serveTarget(undefined);
  const extension = path.join(projectFolder, 'dist/chrome');
  const chromium = await openChromium({ executable, extension, access: 'all-sites', headless: true });
  try {
    await fillSampleLibrary(chromium);
    for (const [appearance, features] of Object.entries(appearances)) {
      for (const [surface, page] of Object.entries(await openSurfaces(chromium, url, features))) {
        const file = path.join(folder, `${surface}-${appearance}.${format}`);
        await page.bringToFront();
        await page.screenshot({ path: file, type: format, ...(format === 'webp' ? { quality: 82 } : {}) });
        await page.close();
        report(path.relative(process.cwd(), file));
      }
    }
  } finally {
    await chromium.browser.close();
    await stop();
  }
}

const sampleArticles = 48; // Some two hundred claims of five months.

async function fillSampleLibrary(chromium: ChromiumWithExtension): Promise<void> {
  const page = await openExtensionPage(chromium, 'src/library/index.html');
  await fillLibrary(page, sampleArticles);
  await page.close();
}

type Features = { name: string; value: string }[];

async function openSurfaces(chromium: ChromiumWithExtension, url: string, features: Features) {
  const library = await openExtensionPage(chromium, 'src/library/index.html');
  const { tab: article, tabId } = await openTab(chromium, library);
  await dress(article, features, { width: 1100, height: 860 });
  await article.goto(url);
  await describePage(askTab(library, tabId), analysisWaitMs);
  await article.evaluate(() => window.scrollTo(0, 790)); // Past the picture, to the quotes.
  await dress(library, features, { width: 1100, height: 860 });
  const popup = await openExtensionPage(chromium, `src/popup/index.html?tab=${tabId}`);
  await dress(popup, features, { width: 400, height: 600 });
  await popup.waitForSelector('.claim');
  const welcome = await openExtensionPage(chromium, 'src/welcome/index.html');
  await dress(welcome, features, { width: 800, height: 860 });
  const { tab: card, tabId: cardTabId } = await openTab(chromium, library);
  await dress(card, features, { width: 800, height: 600 });
  await card.goto(url);
  await describePage(askTab(library, cardTabId), analysisWaitMs);
  await card.evaluate(() => window.scrollTo(0, 1050));
  await card.mouse.click(200, 222); // On the words of an interview.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const views = await openLibraryViews(chromium, (page) => dress(page, features, { width: 1100, height: 860 }));
  return { article, popup, library, ...views, welcome, card };
}

async function dress(page: Page, features: Features, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
}

const [folder = path.join(projectFolder, 'docs/screenshots'), format = 'webp'] = process.argv.slice(2);
await takeScreenshots(folder, format === 'png' ? 'png' : 'webp');
