import { browser } from '../browser';

const badgeColour = '#005a9c'; // The extension's own blue, white text on it at 6.9:1.

/** Shows the number of claims on a tab's toolbar button; none: nothing. */
export async function showBadge(tabId: number, claimCount: number): Promise<void> {
  const text = claimCount === 0 ? '' : claimCount > 999 ? '999+' : String(claimCount);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile: there is no button left to put a number on.
  }
}
