import type { Browser } from 'puppeteer-core';

/**
 * Gives the extension its optional access to all sites, as a reader does who clicks "Allow": `permissions.onAdded` fires, and all
 * goes as with a click.
 */
export async function grantAllSites(browser: Browser, extensionId: string): Promise<void> {
  await allowAccessOnRequest(browser, extensionId);
  const page = await browser.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    const isGranted = await page.evaluate(() => chrome.permissions.request({ origins: ['*://*/*'] }));
    if (!isGranted) throw new Error('The browser did not grant the extension access to all sites.');
  } finally {
    await page.close();
  }
}

/**
 * Lets the browser say yes without a dialog when the extension next asks for sites. Its dialog cannot be clicked from outside;
 * but what the extensions page has allowed, an extension that asks is given.
 */
export async function allowAccessOnRequest(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions', { waitUntil: 'domcontentloaded' });
    await page.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as ChromeWithExtensionsPage;
      await developerPrivate.addHostPermission(id, '*://*/*');
    }, extensionId);
  } finally {
    await page.close();
  }
}

/** What the page chrome://extensions may call; no type package knows it. */
interface ChromeWithExtensionsPage {
  developerPrivate: { addHostPermission(extensionId: string, pattern: string): Promise<void> };
}
