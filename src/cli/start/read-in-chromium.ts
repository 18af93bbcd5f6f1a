import { askTab, openExtensionPage, openTab } from '../browsers/drive-extension';
import { openChromium } from '../browsers/open-chromium';
import { buildExtension } from '../build-extension';
import { describePage } from '../describe-page';
import { analysisWaitMs, type ReadPage } from './read-page';

/** Opens a page in headless Chromium with the extension, and gives what the extension found there and how it looks. */
export async function readInChromium(executable: string, url: string): Promise<ReadPage> {
  const extension = await buildExtension('chrome');
  const chromium = await openChromium({ executable, extension, access: 'all-sites', headless: true });
  try {
    const extensionPage = await openExtensionPage(chromium, 'manifest.json');
    const { tab, tabId } = await openTab(chromium, extensionPage);
    await tab.setViewport({ width: 1000, height: 900 });
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    const description = await describePage(askTab(extensionPage, tabId), analysisWaitMs);
    return { description, screenshot: await tab.screenshot({ fullPage: true }) };
  } finally {
    await chromium.browser.close();
  }
}
