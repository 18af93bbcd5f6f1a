import type { Page, Target } from 'puppeteer-core';
import type { AskPage } from '../describe-page';
import type { ChromiumWithExtension } from './open-chromium';

const waitMs = 30_000; // A machine with two cores starts a worker in under two seconds; the rest is for one that is busy.

/** Opens one of the extension's own pages in a tab, such as `src/library/index.html`. */
export async function openExtensionPage({ browser, extension }: ChromiumWithExtension, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  return page;
}

/** Clicks the toolbar button over a page and gives the popup that opens. */
export async function openPopup(chromium: ChromiumWithExtension, page: Page): Promise<Page> {
  await page.bringToFront();
  return openedBy(chromium, 'src/popup/', () => page.triggerExtensionAction(chromium.extension));
}

/** Gives the page of the extension below a path that an act opens, also outside the tabs: its popup or its side panel. */
export async function openedBy(
  { browser, extension }: ChromiumWithExtension,
  path: string,
  act: () => Promise<unknown>,
): Promise<Page> {
  const before = new Set(browser.targets());
  const wanted = `chrome-extension://${extension.id}/${path}`;
  // A popup may be gone before it has answered the click by which it closes.
  const failure = await act().then(
    () => null,
    (error: unknown) => error,
  );
  const isWanted = (each: Target) => !before.has(each) && each.url().startsWith(wanted);
  const target = await browser.waitForTarget(isWanted, { timeout: waitMs }).catch((error: unknown) => {
    throw failure ?? error;
  });
  return target.asPage();
}

/** Gives the way to the content script of a tab: through one of the extension's own pages, as its popup goes. */
export function askTab(extensionPage: Page, tabId: number): AskPage {
  return async (message) => {
    const answer = await extensionPage.evaluate(
      async (id, asked) => {
        try {
          // As text, for the debugging protocol copies a long string faster than a deep object.
          return JSON.stringify(await chrome.tabs.sendMessage(id, asked, { frameId: 0 }));
        } catch {
          return null; // "Receiving end does not exist" until the content script has started.
        }
      },
      tabId,
      message,
    );
    return answer ? JSON.parse(answer) : null;
  };
}

/** Waits until the browser has started the extension's service worker. Does not attach to it, which would keep it alive. */
export function waitForWorker({ browser, extension }: ChromiumWithExtension): Promise<Target> {
  return browser.waitForTarget((candidate) => isWorkerOf(extension.id, candidate), { timeout: waitMs });
}

/** Ends the service worker as the browser does after 30 idle seconds. The next event starts it anew. */
export async function stopWorker(chromium: ChromiumWithExtension): Promise<void> {
  const page = await openExtensionPage(chromium, 'manifest.json');
  try {
    const session = await page.createCDPSession();
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  } finally {
    await page.close();
  }
}

export interface OpenTab {
  tab: Page;
  /** Under which `chrome.tabs` knows it. */
  tabId: number;
}

let openedTabs = 0;

/** Opens an empty tab in front of the others. An extension page opens it, for no one else is told its id. */
export async function openTab({ browser }: ChromiumWithExtension, extensionPage: Page): Promise<OpenTab> {
  openedTabs += 1;
  const address = `about:blank#${openedTabs}`; // By which the tab is known to both sides.
  const tabId = await extensionPage.evaluate(async (url) => (await chrome.tabs.create({ url })).id ?? null, address);
  const target = await browser.waitForTarget((candidate) => candidate.url() === address, { timeout: waitMs });
  const tab = await target.page();
  if (tabId === null || tab === null) throw new Error('The browser opened no tab.');
  return { tab, tabId };
}

function isWorkerOf(extensionId: string, target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`);
}
