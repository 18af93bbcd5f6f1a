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
import { openLibraryPages } from './screenshots/open-library-pages';
import { analysisWaitMs } from './start/read-page';
import { serveTarget } from './start/serve-target';

/**
 * `npm run screenshots [-- [--lang=LANGUAGE] FOLDER [png]]`: every surface on the sample articles, and the library filled with some of our own, in light, dark and forced colours, as
 * docs/screenshots/*.webp. With a language in the browser's own, light only, as *-light-LANGUAGE.webp.
 */
type Appearances = Record<string, Features>;
type Features = { name: string; value: string }[];

const appearances: Appearances = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

interface Wanted {
  folder: string;
  format: 'png' | 'webp';
  /** Of the browser; null: its own. */
  language: string | null;
}

async function takeScreenshots({ folder, format, language }: Wanted): Promise<void> {
  await mkdir(folder, { recursive: true });
  await buildExtension('chrome');
  const { executable } = await ensureBrowser('chromium');
  const { url, stop } = await serveTarget(undefined);
  const extension = path.join(projectFolder, 'dist/chrome');
  if (language !== null) process.env.LANGUAGE = language; // What Chromium goes by on Linux; elsewhere by the switch.
  const args = language === null ? [] : [`--lang=${language}`];
  const chromium = await openChromium({ executable, extension, access: 'all-sites', headless: true, args });
  if (language !== null) await checkLanguage(chromium, language);
  const shown: Appearances = language === null ? appearances : { [`light-${language}`]: [] };
  try {
    await fillSampleLibrary(chromium);
    for (const [appearance, features] of Object.entries(shown)) {
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
  await fillLibrary(page, sampleArticles, new Date()); // Or the pictures would show years between them and what is read today.
  await page.close();
}

/** A Chromium without the language's words shows English, and every screenshot would be of the wrong thing. */
async function checkLanguage(chromium: ChromiumWithExtension, language: string): Promise<void> {
  const page = await openExtensionPage(chromium, 'manifest.json');
  const spoken = await page.evaluate(() => chrome.i18n.getUILanguage());
  await page.close();
  if (spoken.split('-')[0] === language.split('-')[0]) return;
  await chromium.browser.close();
  throw new Error(`This Chromium speaks ${spoken}, not ${language}; on Debian its languages come with chromium-l10n.`);
}

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
  const site = await openExtensionPage(chromium, `src/popup/index.html?tab=${tabId}`);
  await dress(site, features, { width: 400, height: 600 });
  await site.waitForSelector('.claim');
  await site.$eval('[data-tab="site"]', (shownTab) => (shownTab as HTMLButtonElement).click());
  const sidepanel = await openExtensionPage(chromium, `src/sidepanel/index.html?tab=${tabId}`);
  await dress(sidepanel, features, { width: 400, height: 860 });
  await sidepanel.waitForSelector('.claim');
  const options = await openExtensionPage(chromium, 'src/options/index.html');
  await dress(options, features, { width: 1000, height: 860 });
  await options.waitForSelector('#data');
  const welcome = await openExtensionPage(chromium, 'src/welcome/index.html');
  await dress(welcome, features, { width: 800, height: 860 });
  const { tab: card, tabId: cardTabId } = await openTab(chromium, library);
  await dress(card, features, { width: 800, height: 600 });
  await card.goto(url);
  await describePage(askTab(library, cardTabId), analysisWaitMs);
  await card.evaluate(() => window.scrollTo(0, 1050));
  await card.mouse.click(200, 222); // On the words of an interview.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    article,
    popup,
    'popup-site': site,
    sidepanel,
    options,
    library,
    welcome,
    card,
    ...(await openLibraryPages(chromium, (page) => dress(page, features, { width: 1100, height: 860 }))),
    ...(await openLibraryViews(chromium, { library, url, features })),
  };
}

/** Three articles on one event, read one after the other: what a story is made of. */
const storyFiles = ['ferry-gazette.html', 'ferry-herald.html', 'ferry-lantern.html'];

async function openLibraryViews(
  chromium: ChromiumWithExtension,
  { library, url, features }: { library: Page; url: string; features: Features },
) {
  for (const file of storyFiles) {
    const { tab, tabId } = await openTab(chromium, library);
    await tab.goto(new URL(file, url).href);
    await describePage(askTab(library, tabId), analysisWaitMs);
    await tab.close();
  }
  const id = await library.evaluate(findArticle, new URL('ferry-lantern.html', url).href);
  const open = async (address: string) => {
    const page = await openExtensionPage(chromium, `src/library/index.html?view=${address}`);
    await dress(page, features, { width: 1100, height: 860 });
    return page;
  };
  const story = await open(`story&article=${id}`);
  await story.waitForSelector('.occurrence');
  const pictures = await open('pictures');
  await pictures.waitForSelector('.calendar-day');
  const care = await open('care');
  await care.waitForSelector('.care-last');
  return { story, pictures, care };
}

/** Runs in a page of the extension: the id of a recorded article. */
async function findArticle(url: string): Promise<string> {
  const opening = indexedDB.open('hearsay');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const found = database.transaction('articles').objectStore('articles').index('url').get(url);
  await new Promise((resolve) => {
    found.onsuccess = resolve;
  });
  database.close();
  return found.result.id;
}

async function dress(page: Page, features: Features, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
}

const given = process.argv.slice(2);
const [folder = path.join(projectFolder, 'docs/screenshots'), format] = given.filter((each) => !each.startsWith('--'));
const language = given.find((each) => each.startsWith('--lang='))?.slice('--lang='.length) ?? null;
await takeScreenshots({ folder, format: format === 'png' ? 'png' : 'webp', language });
