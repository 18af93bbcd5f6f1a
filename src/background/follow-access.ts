import { browser } from '../browser';
import { callPage } from '../messages/call';
import { registerContentScript, runContentScript } from './content-script';
import { findPausedSites } from './find-paused-sites';

/**
 * Brings the pages in line with the access the reader grants now, but for what is paused: new pages of granted sites are read
 * by themselves, open ones without reloading, and pages of sites taken back are cleared. Safe to call as often as wanted.
 */
export function followAccess(): Promise<void> {
  following = following.then(bringInLine, bringInLine);
  return following;
}

// One after another: two registrations at once would refuse each other.
let following: Promise<void> = Promise.resolve();

async function bringInLine(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const paused = await findPausedSites(browser.storage.local);
  const isAllPaused = paused.includes(everywhere);
  await registerContentScript(isAllPaused ? [] : origins, paused);
  if (isAllPaused || origins.length === 0) return;
  const [tabs, pausedTabs] = await Promise.all([findTabs(origins), findTabs(paused)]);
  const left = new Set(pausedTabs.map(({ id }) => id));
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && !left.has(id) && !(await isRead(id)) && runContentScript(id)),
  );
}

const everywhere = '*://*/*';

const findTabs = async (url: string[]) => (url.length > 0 ? browser.tabs.query({ url, discarded: false }) : []);

/** Clears the pages of origins (match patterns) that the reader took back or paused: their content scripts run on until told. */
export async function leaveOrigins(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && callPage(browser.tabs, id, 'page/stop', { origins })),
  );
}

/** Whether a content script of this version answers in the tab. */
async function isRead(tabId: number): Promise<boolean> {
  return callPage(browser.tabs, tabId, 'page/outline', {}).then(
    () => true,
    () => false,
  );
}
