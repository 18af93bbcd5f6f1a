import { browser } from '../browser';
import type { Suggestion } from '../core/suggestions/suggestion';
import { callPage } from '../messages/call';
import type { PageDescription } from '../messages/contract';
import { nameSite, readSettings, readSiteSettings, type Settings, type SiteSettings } from '../settings';
import { readSiteSuggestions } from '../store/suggestions';

/** The page in a tab, what we may read of it, and what the reader set for it. */
export interface TabPage {
  tabId: number;
  windowId: number;
  /** Of the tab; null where it is no web page, or where the browser does not tell us. */
  url: string | null;
  /** The browser tells the address only of pages that we may read. */
  isAddressHidden: boolean;
  /** Match pattern of its site; null where it is no web page. */
  sitePattern: string | null;
  siteName: string | null;
  isPrivate: boolean;
  access: Access;
  settings: Settings;
  site: SiteSettings;
  /** What the reader's corrections on this site suggest for its claims. */
  suggestions: Suggestion[];
  /** What its content script knows; null where none runs. */
  description: PageDescription | null;
}

/** What the reader granted here. `once`: this page, by a click on the toolbar button. */
export type Access = 'all' | 'site' | 'once' | 'none';

export const allSites = '*://*/*';

/** Looks at the tab with this id, or else at the active one of this window. All that can be asked at once is asked at once. */
export async function readTabPage(givenTabId: number | null): Promise<TabPage | null> {
  const { storage, tabs } = browser;
  const early = Promise.all([readSettings(storage.local), isGranted(allSites)]);
  const tab =
    givenTabId === null
      ? (await tabs.query({ active: true, currentWindow: true }))[0]
      : await tabs.get(givenTabId).catch(() => undefined);
  if (tab?.id === undefined) return null;
  const described = callPage(tabs, tab.id, 'page/describe', {}).catch(() => null);
  const url = webAddress(tab.url ?? (await described)?.metadata?.url);
  const sitePattern = url && `*://${url.hostname}/*`;
  const [[settings, isAllGranted], site, suggestions, isSiteGranted, description] = await Promise.all([
    early,
    readSiteSettings(storage.local, url?.hostname ?? ''),
    url ? readSiteSuggestions(storage.local, nameSite(url.hostname)) : [],
    sitePattern ? isGranted(sitePattern) : false,
    described,
  ]);
  return {
    tabId: tab.id,
    windowId: tab.windowId ?? browser.windows.WINDOW_ID_CURRENT,
    url: url?.href ?? null,
    isAddressHidden: tab.url === undefined,
    sitePattern,
    siteName: url?.hostname.replace(/^www\./, '') ?? null,
    isPrivate: tab.incognito,
    access: isAllGranted ? 'all' : isSiteGranted ? 'site' : description ? 'once' : 'none',
    settings,
    site,
    suggestions,
    description,
  };
}

const isGranted = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

function webAddress(address: string | undefined): URL | null {
  const url = address === undefined ? null : URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
