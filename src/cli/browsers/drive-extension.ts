import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import type { ChromiumWithExtension } from './open-chromium';

const waitMs = 15_000; // A loaded machine with two cores starts a worker in under two seconds.

/** Opens one of the extension's own pages in a tab, such as `src/library/index.html`. */
export async function openExtensionPage({ browser, extension }: ChromiumWithExtension, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  return page;
}

/** Clicks the toolbar button over a page and gives the popup that opens. */
export async function openPopup(chromium: ChromiumWithExtension, page: Page): Promise<Page> {
  await page.bringToFront();
  return openedBy(chromium, () => page.triggerExtensionAction(chromium.extension));
}

/** Gives the page of the extension that an act opens outside the tabs: its popup or its side panel. */
export async function openedBy(
  { browser, extension }: ChromiumWithExtension,
  act: () => Promise<unknown>,
): Promise<Page> {
  const before = new Set(browser.targets());
  await act();
  const target = await browser.waitForTarget(
    (candidate) => !before.has(candidate) && isPageOf(extension.id, candidate),
    { timeout: waitMs },
  );
  return target.asPage();
}

/** Gives the running service worker of the extension; waits until the browser has started it. */
export async function findWorker({ browser, extension }: ChromiumWithExtension): Promise<WebWorker> {
  const target = await browser.waitForTarget((candidate) => isWorkerOf(extension.id, candidate), { timeout: waitMs });
  const worker = await target.worker();
  if (worker === null) throw new Error('The service worker ended while it was being looked for.');
  return worker;
}

/** Ends the service worker as the browser does after 30 idle seconds. The next event starts it anew. */
export async function stopWorker(chromium: ChromiumWithExtension): Promise<void> {
  const { browser, extension } = chromium;
  const page = await openExtensionPage(chromium, 'manifest.json');
  try {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await waitUntilGone(browser, (target) => isWorkerOf(extension.id, target));
  } finally {
    await page.close();
  }
}

/** Gives the id under which `chrome.tabs` knows the tab of a page, and brings that tab to the front for it. */
export async function findTabId(extensionPage: Page, page: Page): Promise<number> {
  await page.bringToFront();
  // Address and title of a tab are hidden without host access, so the tab is known by being in front.
  const id = await extensionPage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  });
  if (id === null) throw new Error('The browser has no tab in front.');
  return id;
}

function isPageOf(extensionId: string, target: Target): boolean {
  return isOf(extensionId, target) && target.type() !== 'service_worker';
}

function isWorkerOf(extensionId: string, target: Target): boolean {
  return isOf(extensionId, target) && target.type() === 'service_worker';
}

function isOf(extensionId: string, target: Target): boolean {
  return target.url().startsWith(`chrome-extension://${extensionId}/`);
}

async function waitUntilGone(browser: Browser, isMeant: (target: Target) => boolean): Promise<void> {
  const end = Date.now() + waitMs;
  while (browser.targets().some(isMeant)) {
    if (Date.now() > end) throw new Error('The service worker did not stop.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
