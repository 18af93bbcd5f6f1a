import type { Browser } from 'puppeteer-core';

export interface Access {
  /** Host access: granted, not there as after each install, or given without a dialog once the extension asks. */
  access: 'all-sites' | 'none' | 'on-request';
  /** Whether the reader lets the extension into private windows; not so after an install. */
  inPrivateWindows?: boolean;
}

const registrationMs = 30_000; // It takes some 50 ms; a loaded machine may need a second or two to start the worker.

/** Grants the extension what a reader can grant it by hand. */
export async function setAccess(browser: Browser, extensionId: string, wanted: Access): Promise<void> {
  await setInExtensionsPage(browser, extensionId, wanted);
  if (wanted.access === 'all-sites') await requestAllSites(browser, extensionId);
}

/**
 * The dialog of the browser cannot be clicked from outside; but what has been allowed in the extensions page, an extension that asks
 * is given without one.
 */
async function setInExtensionsPage(browser: Browser, extensionId: string, wanted: Access): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions', { waitUntil: 'domcontentloaded' });
    await page.evaluate(
      async (id, isAllowed, isPrivate) => {
        const { developerPrivate } = chrome as unknown as ChromeInExtensionsPage;
        // Without it the browser would not take an unpacked extension back after a reload, which the next switch causes.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        if (isPrivate) await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
        if (isAllowed) await developerPrivate.addHostPermission(id, '*://*/*');
      },
      extensionId,
      wanted.access !== 'none',
      wanted.inPrivateWindows ?? false,
    );
  } finally {
    await page.close();
  }
}

/** As a click on "Allow" does: `permissions.onAdded` fires in the extension. Waits until it has registered its script for it. */
async function requestAllSites(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    const isGranted = await page.evaluate(() => chrome.permissions.request({ origins: ['*://*/*'] }));
    if (!isGranted) throw new Error('The browser did not grant the extension access to all sites.');
    const end = Date.now() + registrationMs;
    while (!(await page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0))) {
      if (Date.now() > end) throw new Error('The extension was granted access and registered no content script.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await page.close();
  }
}

/** What the page chrome://extensions may call; no type package knows it. */
interface ChromeInExtensionsPage {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
  };
}
