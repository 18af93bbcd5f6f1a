import { browser } from '../browser';
import { callBackground } from '../messages/call';
import { allSites, type TabPage } from './tab-page';

/** Reads the page by the access that a click on the toolbar button gave. Rejects where the browser does not let us in. */
export async function readPageOnce(tabId: number): Promise<void> {
  await callBackground(browser.runtime, 'page/read', { tabId });
}

/** Asks the reader; the browser shows the question. Null means all sites. Must run within a click. */
export function askForAccess(sitePattern: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern ?? allSites] });
}

/** Gives back what was granted for this site, or for all. */
export async function giveBackAccess({ access, sitePattern }: TabPage): Promise<void> {
  if (access === 'all') await browser.permissions.remove({ origins: [allSites] });
  else if (sitePattern) await browser.permissions.remove({ origins: [sitePattern] });
}
