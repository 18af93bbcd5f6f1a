import { browser } from '../browser';
import { callPage } from '../messages/call';
import { changeSettings, changeSiteSettings, judgePage, type Marking, type SiteSettings } from '../settings';
import { readPageOnce } from './change-access';
import type { TabPage } from './tab-page';

/** What the reader decides for a page or its site in popup and side panel. The pages follow the settings by themselves. */

const { local } = browser.storage;

/** Clears this page and leaves it alone until it is loaded anew. */
export async function pausePage({ tabId }: TabPage): Promise<void> {
  await callPage(browser.tabs, tabId, 'page/pause', {});
}

export async function pauseSite(page: TabPage, isPaused: boolean): Promise<void> {
  await changeSite(page, { isPaused });
}

export async function pauseEverywhere(isPaused: boolean): Promise<void> {
  await changeSettings(local, { isPaused });
}

/** How claims are marked on this site; null: as everywhere. */
export async function markSite(page: TabPage, marking: Marking | null): Promise<void> {
  await changeSite(page, { marking });
}

/** Says of this page that it is (not) an article; null takes it back. */
export async function judgeThisPage({ tabId, url, outline }: TabPage, isArticle: boolean | null): Promise<void> {
  if (url === null) return;
  await judgePage(local, url, isArticle);
  if (outline) await callPage(browser.tabs, tabId, 'page/judge-article', { isArticle });
  else await readPageOnce(tabId);
}

/** Says of all pages of this site that they are (not) articles; null: judged one by one. */
export async function judgeSite(page: TabPage, isArticle: boolean | null): Promise<void> {
  await changeSite(page, { isArticle });
  // What was said of this page alone goes before what is said of its site, and was perhaps said long ago.
  if (page.url !== null) await judgePage(local, page.url, null);
  if (page.outline) await callPage(browser.tabs, page.tabId, 'page/judge-article', { isArticle });
}

async function changeSite({ url }: TabPage, change: Partial<SiteSettings>): Promise<void> {
  if (url !== null) await changeSiteSettings(local, new URL(url).hostname, change);
}
