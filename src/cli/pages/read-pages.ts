import { openExtensionPage, waitForWorker } from '../browsers/drive-extension';
import { ensureBrowser } from '../browsers/ensure-browser';
import { openChromium } from '../browsers/open-chromium';
import { buildExtension } from '../build-extension';
import type { SavedPage, UnreadableEntry } from './find-saved-pages';
import type { PageLine } from './page-line';
import { type LookAtPage, type ReadingPlace, readPage } from './read-page';

/**
 * Reads saved pages one after another, so that no measure is disturbed by another page, and gives each in order. A page that fails
 * gives its error and the next goes on, in a new browser where the old one went down.
 */
export async function* readPages(
  pages: (SavedPage | UnreadableEntry)[],
  look?: LookAtPage,
): AsyncGenerator<PageLine | UnreadableEntry> {
  let place: ReadingPlace | null = null;
  try {
    for (const page of pages) {
      if ('error' in page) {
        yield page;
        continue;
      }
      if (!place?.chromium.browser.connected) place = await openReadingPlace();
      const reading = Promise.race([readPage(place, page, look), place.gone]);
      yield await reading.catch((error) => ({ id: page.id, error: firstLine(error) }));
    }
  } finally {
    if (place?.chromium.browser.connected) await place.chromium.browser.close();
  }
}

async function openReadingPlace(): Promise<ReadingPlace> {
  const { executable } = await ensureBrowser('chromium');
  const extension = await buildExtension('chrome');
  const chromium = await openChromium({ executable, extension, access: 'all-sites', headless: true, args: noNetwork });
  await waitForWorker(chromium);
  const extensionPage = await openExtensionPage(chromium, 'manifest.json');
  const gone = new Promise<never>((_, reject) => {
    chromium.browser.once('disconnected', () => reject(new Error('The browser went down on this page.')));
  });
  gone.catch(() => {}); // It may also go between two pages, or at the end.
  const contextWithoutUs = await chromium.browser.createBrowserContext();
  await contextWithoutUs.newPage(); // Keeps its window open, which is slower to make than a tab.
  return { chromium, extensionPage, contextWithoutUs, gone };
}

// Pages are served before any name is looked up; what slips past, such as a preconnect, finds nothing.
const noNetwork = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-features=HttpsUpgrades'];

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
