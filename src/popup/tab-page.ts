import { browser } from '../browser';
import { callBackground, callPage } from '../messages/call';
import type { PageDescription } from '../messages/contract';

/** The page in the tab that the popup stands over, and what we may read of it. */
export interface TabPage {
  tabId: number;
  /** Match pattern of its site; null where it is no web page. */
  sitePattern: string | null;
  siteName: string | null;
  isPrivate: boolean;
  access: 'all' | 'site' | 'once' | 'none';
  /** What its content script knows; null where none runs. */
  description: PageDescription | null;
}

const allSites = '*://*/*';

/** Looks at the tab with this id, or else at the active one of this window. */
export async function readTabPage(givenTabId: number | null): Promise<TabPage | null> {
  const tab =
    givenTabId === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(givenTabId);
  if (tab?.id === undefined) return null;
  const description = await callPage(browser.tabs, tab.id, 'page/describe', {}).catch(() => null);
  const host = hostOf(tab.url ?? description?.metadata?.url);
  const sitePattern = host && `*://${host}/*`;
  return {
    tabId: tab.id,
    sitePattern,
    siteName: host?.replace(/^www\./, '') ?? null,
    isPrivate: tab.incognito,
    access: await readAccess(sitePattern, description !== null),
    description,
  };
}

async function readAccess(sitePattern: string | null, isRead: boolean): Promise<TabPage['access']> {
  if (await browser.permissions.contains({ origins: [allSites] })) return 'all';
  if (sitePattern && (await browser.permissions.contains({ origins: [sitePattern] }))) return 'site';
  return isRead ? 'once' : 'none';
}

/** Reads the page by the access that opening the popup gave. */
export async function readPageOnce(tabId: number): Promise<void> {
  await callBackground(browser.runtime, 'page/read', { tabId });
}

/** Asks the reader; the browser shows the question. Null means all sites. Must run within a click. */
export async function askForAccess(sitePattern: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern ?? allSites] });
}

/** Gives back what was granted for this site, or for all. */
export async function giveBackAccess({ access, sitePattern }: TabPage): Promise<void> {
  if (access === 'all') await browser.permissions.remove({ origins: [allSites] });
  else if (sitePattern) await browser.permissions.remove({ origins: [sitePattern] });
}

function hostOf(address: string | undefined): string | null {
  if (!address) return null;
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.host : null;
}
