import { browser } from '../browser';
import contentScript from '../content/content.ts?iife';
import highlightStyles from '../content/highlights.css?url';

const registrationId = 'hearsay';

// Packaged paths, without the leading slash that some browsers refuse.
const js = [contentScript.replace(/^\//, '')];
const css = [highlightStyles.replace(/^\//, '')];

/** Has the browser run the content script on every page of these origins from now on; none: on no page. */
export async function registerContentScript(origins: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [registrationId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registrationId] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: registrationId, matches: origins, js, css, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Runs the content script in a tab that is already open. Rejects where the browser does not let us in. */
export async function runContentScript(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}
