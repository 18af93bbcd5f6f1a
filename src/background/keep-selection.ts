import { browser } from '../browser';
import { callPage } from '../messages/call';
import { runContentScript } from './content-script';

export const keepSelectionId = 'keep-selection'; // Of the command in manifest.json and of the entry in the menu.

/** Puts our entry into the menu of selected words. Menus are kept by the browser, so that it is taken out first. */
export async function addMenuEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: keepSelectionId,
    title: browser.i18n.getMessage('keepSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['*://*/*'],
  });
}

/**
 * Has the page of a tab keep its selected words. Where no content script runs yet, the click on the menu, or the shortcut, gives the
 * right to start one there.
 */
export async function keepSelection(tabId: number): Promise<void> {
  const keep = () => callPage(browser.tabs, tabId, 'page/keep-selection', {});
  await keep().catch(async () => {
    await runContentScript(tabId);
    await keep();
  });
}
