import { browser } from '../browser';
import handScript from '../content/by-hand.ts?iife';
import cardScript from '../content/card.tsx?iife';
import contentScript from '../content/content.ts?iife';
import highlightStyles from '../content/highlights.css?url';
import readerScript from '../content/reader.ts?iife';

const registrationId = 'hearsay';

// Packaged paths, without the leading slash that some browsers refuse.
const packaged = (file: string) => [file.replace(/^\//, '')];
const [js, css] = [packaged(contentScript), packaged(highlightStyles)];

/** Has the browser run the content script on every page of these origins from now on, but for the paused ones; none: on no page. */
export async function registerContentScript(origins: string[], paused: string[]): Promise<void> {
  const { scripting } = browser;
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [registrationId] })).length > 0;
  if (origins.length === 0) {
    if (isRegistered) await scripting.unregisterContentScripts({ ids: [registrationId] });
    return;
  }
  const script = { id: registrationId, matches: origins, excludeMatches: paused, js, css };
  // Never taken away and given anew: a worker that ends in between would leave granted sites unread.
  if (isRegistered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([{ ...script, runAt: 'document_idle', persistAcrossSessions: true }]);
}

/** Runs the content script in a tab that is already open. Rejects where the browser does not let us in. */
export async function runContentScript(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

/** Whether the reader paused the page in a tab; its content script leaves that behind, and it goes with the page. */
export async function isPagePaused(tabId: number): Promise<boolean> {
  const func = () => (globalThis as { isHearsayPaused?: boolean }).isHearsayPaused === true;
  const [told] = await browser.scripting.executeScript({ target: { tabId }, func });
  return told?.result === true;
}

/**
 * Gives the styles of our marks to the frames and the shadow trees of a tab as well, as far as we have access to them. As styles of the
 * reader: in Firefox those of a page's author end where a shadow tree begins, marks and all.
 */
export async function styleTrees(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: css, origin: 'USER' });
}

/** Puts the code of the card, of claims made by hand or of reading articles beside the content script of a tab's top frame. */
export async function runOnDemand(tabId: number, part: keyof typeof onDemand): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: packaged(onDemand[part]) });
}

const onDemand = { card: cardScript, hand: handScript, reader: readerScript };
