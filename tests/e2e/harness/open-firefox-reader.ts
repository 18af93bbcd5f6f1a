import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { askOpenPage, evaluate, navigate, openTabInFirefox, switchTo } from '../../../src/cli/browsers/drive-firefox';
import { extensionOrigin, type Preferences } from '../../../src/cli/browsers/firefox-profile';
import type { Marionette } from '../../../src/cli/browsers/marionette';
import { type FirefoxOptions, type FirefoxWithExtension, openFirefox } from '../../../src/cli/browsers/open-firefox';
import { describePage } from '../../../src/cli/describe-page';
import { projectFolder } from '../../../src/cli/project-folder';
import type { PageDescription } from '../../../src/messages/contract';
import { readHighlights } from './highlighted-words';
import { type AtEnd, type Internet, openInternet } from './open-internet';
import { type Records, readAll } from './read-records';
import { publishSample } from './sample-article';
import { startAnew } from './start-anew';

const readMs = 30_000; // Reading takes about a second; the rest is for a loaded machine.

/** Somebody who reads news in Firefox with the extension installed: one web page in one tab, one of our pages in another. */
export interface FirefoxReader {
  firefox: FirefoxWithExtension;
  internet: Internet;
  open: (url: string) => Promise<void>;
  /** Gives what the extension knows of the open page once it has finished with it. */
  described: () => Promise<PageDescription>;
  highlightedWords: () => Promise<Record<string, string[]>>;
  /** Shows one of the extension's pages in the other tab. `%TAB%` in its path stands for the id of the open page's tab. */
  showExtensionPage: (path: string) => Promise<void>;
  /** Runs the body of a function in the page of the extension that is shown. */
  inExtensionPage: (body: string) => Promise<unknown>;
  /** Does something in the tab of the web page. */
  inWebPage: <T>(act: (marionette: Marionette) => Promise<T>) => Promise<T>;
  /** The id of the web page's tab, as the extension knows it. */
  tabId: () => Promise<number>;
  records: () => Promise<Records>;
  /** Installs the extension anew over itself, as an update does. */
  update: () => Promise<void>;
  /** Makes the browser as good as new for another test. */
  startAnew: () => Promise<void>;
}

/** Opens Firefox for a reader who granted this much, with the sample article online. Both go when the test ends. */
export async function openFirefoxReader({
  access,
  preferences = {},
  inPrivateWindows = false,
  atEnd = onTestFinished,
}: Pick<FirefoxOptions, 'access' | 'preferences' | 'inPrivateWindows'> & { atEnd?: AtEnd }): Promise<FirefoxReader> {
  const executable = inject('firefox');
  if (executable === null) throw new Error('Without Firefox this test must be skipped.');
  const internet = await openInternet(atEnd);
  publishSample(internet);
  const extension = join(projectFolder, 'dist/firefox');
  const firefox = await openFirefox({
    executable,
    extension,
    access,
    headless: true,
    inPrivateWindows,
    preferences: { ...preferences, ...proxyPreferences(internet.port) },
  });
  atEnd(() => firefox.close());

  const { marionette } = firefox;
  const { from: webTab, opened: ownTab } = await openTabInFirefox(marionette, `${extensionOrigin}/${quietPage}`);
  const inTab = async <T>(handle: string, act: () => Promise<T>): Promise<T> => {
    await switchTo(marionette, handle);
    return act();
  };
  const inExtensionPage = (body: string) => inTab(ownTab, () => evaluate(marionette, body));
  const tabId = () => inExtensionPage(findWebTab) as Promise<number>;

  return {
    firefox,
    internet,
    open: (url) => inTab(webTab, () => navigate(marionette, url)),
    described: () => inTab(ownTab, () => describePage(askOpenPage(marionette), readMs)),
    highlightedWords: () =>
      inTab(webTab, () => evaluate(marionette, `return (${readHighlights})()`)) as Promise<Record<string, string[]>>,
    async showExtensionPage(path) {
      const url = `${extensionOrigin}/${path.includes('%TAB%') ? path.replace('%TAB%', String(await tabId())) : path}`;
      await inTab(ownTab, () => navigate(marionette, url));
    },
    inExtensionPage,
    inWebPage: (act) => inTab(webTab, () => act(marionette)),
    tabId,
    records: () => inExtensionPage(`return (${readAll})()`) as Promise<Records>,
    async update() {
      // With the old version Firefox closes the tabs that show its pages.
      await inTab(ownTab, () => navigate(marionette, 'about:blank'));
      await marionette.send('Addon:Install', {
        path: extension,
        temporary: true,
        allowPrivateBrowsing: inPrivateWindows,
      });
      await inTab(ownTab, () => navigate(marionette, `${extensionOrigin}/${quietPage}`));
    },
    async startAnew() {
      await inTab(webTab, () => navigate(marionette, 'about:blank'));
      await inTab(ownTab, () => navigate(marionette, `${extensionOrigin}/${quietPage}`));
      await startAnew((run) => inExtensionPage(`return (${run})()`));
    },
  };
}

const quietPage = 'src/welcome/index.html'; // It reads no records and asks no page anything.

/** Without access to its page the extension is told no address of a tab. */
const findWebTab = `const tabs = await browser.tabs.query({});
  return (tabs.find(({ url }) => /^https?:/.test(url)) ?? tabs.find(({ url }) => url === undefined)).id;`;

function proxyPreferences(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
