import { browser } from '../browser';
import type { ArticleId } from '../core/model';
import type { Suggestion } from '../core/suggestions/suggestion';
import { callPage } from '../messages/call';
import type { PageOutline } from '../messages/contract';
import { nameSite, readSettings, readSiteSettings, type Settings, type SiteSettings } from '../settings';
import { readSiteSuggestions } from '../store/suggestions';
import { recallTabArticles } from '../store/tab-articles';

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
  outline: PageOutline | null;
}

/** What the reader granted here. `once`: this page, by a click on the toolbar button. */
export type Access = 'all' | 'site' | 'once' | 'none';

/** A tab just looked at. */
export interface TabLook {
  /** All that can be told before the page itself has answered; without its outline. */
  page: TabPage;
  /** The article recorded of this page, as the background remembers it; null where it remembers none. */
  articleId: ArticleId | null;
  /** Asks the page itself and gives it with its answer. A page full of scripts takes its time. */
  askPage: () => Promise<TabPage>;
}

export const allSites = '*://*/*';

/**
 * Looks at the tab with this id, or else at the active one of this window. All that can be asked at once is asked at once, the page
 * itself only where nothing is remembered of it; `onArticle` is told the article recorded of the page, as the background remembers it,
 * as soon as it is known.
 */
export async function lookAtTab(
  givenTabId: number | null,
  onArticle: (id: ArticleId) => void,
): Promise<TabLook | null> {
  const { storage, tabs } = browser;
  const recalled = recallTabArticles(storage.session).catch(() => () => null);
  const early = Promise.all([readSettings(storage.local), isGranted(allSites)]);
  const tab =
    givenTabId === null
      ? (await tabs.query({ active: true, currentWindow: true }))[0]
      : await tabs.get(givenTabId).catch(() => undefined);
  if (tab?.id === undefined) return null;
  const tabId = tab.id;
  const { url: address } = tab;
  let outlined: Promise<PageOutline | null> | null = null;
  const askOutline = () => {
    outlined ??= callPage(tabs, tabId, 'page/outline', {}).catch(() => null);
    return outlined;
  };
  const remembered = recalled.then((recall) => {
    const articleId = address === undefined ? null : recall({ tabId, url: address });
    if (articleId !== null) onArticle(articleId);
    else askOutline();
    return articleId;
  });
  const url = webAddress(address ?? (await askOutline())?.metadata?.url);
  const sitePattern = url && `*://${url.hostname}/*`;
  const isOnSite = async () => sitePattern !== null && isGranted(sitePattern);
  const [[settings, isAllGranted], site, suggestions, isSiteGranted, articleId] = await Promise.all([
    early,
    readSiteSettings(storage.local, url?.hostname ?? ''),
    url ? readSiteSuggestions(storage.local, nameSite(url.hostname)) : [],
    early.then(([, isAll]) => isAll || isOnSite()),
    remembered,
  ]);
  const page: TabPage = {
    tabId,
    windowId: tab.windowId ?? browser.windows.WINDOW_ID_CURRENT,
    url: url?.href ?? null,
    isAddressHidden: address === undefined,
    sitePattern,
    siteName: url?.hostname.replace(/^www\./, '') ?? null,
    isPrivate: tab.incognito,
    access: isAllGranted ? 'all' : isSiteGranted ? 'site' : 'none',
    settings,
    site,
    suggestions,
    outline: null,
  };
  const { access } = page;
  return {
    page,
    articleId,
    async askPage() {
      const outline = await askOutline();
      return { ...page, access: access === 'none' && outline ? 'once' : access, outline };
    },
  };
}

/** The page with the claims and outlets found in it, for where the record of its article is gone. */
export async function outlineInFull(page: TabPage): Promise<TabPage> {
  return { ...page, outline: await callPage(browser.tabs, page.tabId, 'page/describe', {}).catch(() => null) };
}

const isGranted = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

function webAddress(address: string | undefined): URL | null {
  const url = address === undefined ? null : URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
