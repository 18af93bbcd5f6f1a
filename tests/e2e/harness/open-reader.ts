import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject, onTestFinished } from 'vitest';
import {
  askTab,
  openExtensionPage,
  openPopup,
  openTab,
  stopWorker,
  waitForWorker,
} from '../../../src/cli/browsers/drive-extension';
import { type ChromiumWithExtension, openChromium } from '../../../src/cli/browsers/open-chromium';
import type { Access } from '../../../src/cli/browsers/set-access';
import { type AskPage, describePage } from '../../../src/cli/describe-page';
import { projectFolder } from '../../../src/cli/project-folder';
import type { PageDescription } from '../../../src/messages/contract';
import { type AtEnd, browserHome, type Internet, openInternet } from './open-internet';
import { readRecords } from './read-records';
import { publishSample } from './sample-article';
import { startAnew } from './start-anew';

const extension = join(projectFolder, 'dist/chrome');
const readMs = 20_000; // Reading takes well under a second; the rest is for a loaded machine.

/** A tab with a web page, as the reader has it open. */
export interface OpenPage {
  tab: Page;
  tabId: number;
  /** Gives what the extension knows of the page once it has finished with it. */
  described: () => Promise<PageDescription>;
  /** Sends a call to the page's content script. */
  ask: AskPage;
  /** Gives the number on the toolbar button. */
  badge: () => Promise<string>;
  /** Clicks the toolbar button and gives the popup. */
  openPopup: () => Promise<Page>;
}

/** Somebody who reads news in Chromium with the extension installed. */
export interface Reader {
  chromium: ChromiumWithExtension;
  internet: Internet;
  open: (url: string) => Promise<OpenPage>;
  openExtensionPage: (path: string) => Promise<Page>;
  /** Runs a function in a page of the extension that shows nothing. */
  inExtension: Page['evaluate'];
  /** Opens an address in a private window. */
  openPrivately: (url: string) => Promise<Page>;
  /** Installs the extension anew over itself, as an update does. */
  update: () => Promise<void>;
  /** Everything recorded, straight from the database. */
  records: () => ReturnType<typeof readRecords>;
  /** Ends the background worker as the browser does when it is idle. */
  stopWorker: () => Promise<void>;
  /** Starts the background worker where it has ended. */
  wakeWorker: () => Promise<void>;
  /** Makes the browser as good as new for another test. */
  startAnew: () => Promise<void>;
}

interface ReaderOptions extends Access {
  /** Folder of a profile that outlives this browser. */
  profile?: string;
  /** Another build than the one that ships. */
  extension?: string;
  /** The world of an earlier browser of the same test. */
  internet?: Internet;
  /** Where the browser outlives the test; see `shareReader`. */
  atEnd?: AtEnd;
}

/** Opens a browser for a reader who granted this much, with the sample article online. Both go when the test ends. */
export async function openReader({
  internet: given,
  atEnd = onTestFinished,
  ...options
}: ReaderOptions): Promise<Reader> {
  const internet = given ?? (await openInternet(atEnd));
  publishSample(internet);
  const chromium = await openChromium({
    executable: inject('chromium'),
    extension,
    headless: true,
    args: [
      `--proxy-server=http://127.0.0.1:${internet.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--gaia-url=${browserHome}`,
      `--component-updater=url-source=${browserHome}`,
    ],
    ...options,
  });
  atEnd(() => chromium.browser.close());
  await waitForWorker(chromium);
  let observer = await openExtensionPage(chromium, 'manifest.json');

  return {
    chromium,
    internet,
    async open(url) {
      const { tab, tabId } = await openTab(chromium, observer);
      await tab.goto(url, { waitUntil: 'load' });
      return {
        tab,
        tabId,
        described: () => describePage(askTab(observer, tabId), readMs),
        ask: askTab(observer, tabId),
        badge: () => observer.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
        openPopup: () => openPopup(chromium, tab),
      };
    },
    openExtensionPage: (path) => openExtensionPage(chromium, path),
    inExtension: (run, ...args) => observer.evaluate(run, ...args),
    async openPrivately(url) {
      await observer.evaluate(async (address) => {
        await chrome.windows.create({ incognito: true, url: address });
      }, url);
      const target = await chromium.browser.waitForTarget((each) => each.type() === 'page' && each.url() === url);
      return target.asPage();
    },
    async update() {
      await chromium.browser.installExtension(extension);
      observer = await openExtensionPage(chromium, 'manifest.json'); // The update closed every page of ours.
    },
    records: () => readRecords(observer),
    stopWorker: () => stopWorker(chromium),
    wakeWorker: () => observer.evaluate(() => chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => {})),
    async startAnew() {
      const others = (await chromium.browser.pages()).filter((page) => page !== observer);
      await Promise.all(others.map((page) => page.close()));
      await startAnew((run) => observer.evaluate(run));
    },
  };
}
