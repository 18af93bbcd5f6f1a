import { browser, type Tabs } from '../browser';
import { callPage } from '../messages/call';
import { isPagePaused, registerContentScript, runContentScript } from './content-script';
import { findPausedSites } from './find-paused-sites';

/**
 * Brings the pages in line with the access the reader grants now, but for what is paused: new pages of granted sites are read
 * by themselves, open ones without reloading unless the reader paused that very page, and pages of sites paused or taken back
 * (match patterns) are cleared. Safe to call as often as wanted.
 */
export function followAccess(takenBack: string[] = []): Promise<void> {
  const turn = () => bringInLine(takenBack);
  following = following.then(turn, turn);
  return following;
}

// One after another: two registrations at once would refuse each other, and a page told to stop late would miss its start.
let following: Promise<void> = Promise.resolve();

async function bringInLine(takenBack: string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const paused = await findPausedSites(browser.storage.local);
  const isAllPaused = paused.includes(everywhere);
  const left = [...takenBack, ...paused];
  try {
    await registerContentScript(isAllPaused ? [] : origins, paused);
  } finally {
    if (left.length > 0) await leaveOrigins(left);
  }
  if (isAllPaused || origins.length === 0) return;
  const [tabs, pausedTabs] = await Promise.all([findTabs(origins), findTabs(paused)]);
  const isPaused = new Set(pausedTabs.map(({ id }) => id));
  await tellTabs(tabs, async (id) => {
    if (isPaused.has(id) || (await isRead(id)) || (await isPagePaused(id))) return;
    await runContentScript(id);
  });
}

const everywhere = '*://*/*';

const findTabs = async (url: string[]) => (url.length > 0 ? browser.tabs.query({ url, discarded: false }) : []);

/** Clears the pages of origins (match patterns) that the reader took back or paused: their content scripts run on until told. */
async function leaveOrigins(origins: string[]): Promise<void> {
  await tellTabs(await browser.tabs.query({}), (id) => callPage(browser.tabs, id, 'page/stop', { origins }));
}

const longestAnswerMs = 2_000; // A page that works takes some milliseconds.

/**
 * Tells each tab something, and waits until all have answered, or long enough: a page that shows a dialog, or is frozen, answers
 * only when the reader comes back to it, and the others must not wait for that.
 */
async function tellTabs(tabs: Tabs.Tab[], tell: (tabId: number) => Promise<unknown>): Promise<void> {
  const told = Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && tell(id)));
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, longestAnswerMs))]);
}

/** Whether a content script of this version answers in the tab. */
async function isRead(tabId: number): Promise<boolean> {
  return callPage(browser.tabs, tabId, 'page/outline', {}).then(
    () => true,
    () => false,
  );
}
