import { browser } from '../browser';
import { callPage } from '../messages/call';
import { registerContentScript, runContentScript } from './content-script';

/**
 * Brings the pages in line with the access the reader grants now: new pages of granted sites are read by themselves, open
 * ones without reloading, and pages of sites taken back are cleared. Safe to call at any time, as often as wanted.
 */
export function followAccess(): Promise<void> {
  following = following.then(bringInLine, bringInLine);
  return following;
}

// One after another: two registrations at once would refuse each other.
let following: Promise<void> = Promise.resolve();

async function bringInLine(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await registerContentScript(origins);
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && !(await isRead(id)) && runContentScript(id)));
}

/** Clears the pages of origins (match patterns) that the reader took back: their content scripts run on until told. */
export async function leaveOrigins(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && callPage(browser.tabs, id, 'page/stop', { origins })),
  );
}

/** Whether a content script of this version answers in the tab. */
async function isRead(tabId: number): Promise<boolean> {
  return callPage(browser.tabs, tabId, 'page/describe', {}).then(
    () => true,
    () => false,
  );
}
