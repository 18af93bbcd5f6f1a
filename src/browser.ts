import polyfilled from 'webextension-polyfill';

export type { Permissions, Runtime, Tabs } from 'webextension-polyfill';

/**
 * The browser's extension interface, the same in Chrome, Edge and Firefox. Nothing else touches `chrome` or `browser`, but
 * for `native-browser.ts`, which runs in every tab, where each kilobyte counts.
 */
export const browser = polyfilled;
