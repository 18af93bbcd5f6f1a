import type { Runtime } from 'webextension-polyfill';

/**
 * Messaging without the polyfill, for the content script: saves 3 kB (gzip) in every tab. Sending returns a promise in
 * Manifest V3 everywhere; listeners must answer through `sendResponse`, which all browsers understand.
 */
export const nativeRuntime: Runtime.Static =
  (globalThis as unknown as Record<'browser' | 'chrome', { runtime: Runtime.Static } | undefined>).browser?.runtime ??
  (chrome.runtime as unknown as Runtime.Static);
