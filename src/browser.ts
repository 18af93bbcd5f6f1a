import type { Browser } from 'webextension-polyfill';

export type { Permissions, Runtime, Tabs } from 'webextension-polyfill';

/**
 * The browser's extension interface, as Chrome, Edge and Firefox all have it in Manifest V3: with promises. Nothing else touches
 * `chrome` or `browser`, but for `native-browser.ts`, which names the little that content scripts may use of it.
 */
export const browser: Browser =
  (globalThis as typeof globalThis & { browser?: Browser }).browser ?? (chrome as unknown as Browser);

/** Opens the side panel of a window, in Firefox the sidebar. Must be called straight from a click or a shortcut, before any wait. */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & { sidePanel?: SidePanel };
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/** Opens the browser's own page where shortcuts are changed; none of ours may change them in Chrome and Edge. */
export async function openShortcutSettings(): Promise<void> {
  const { commands, tabs } = browser;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' }); // Edge takes this address for its own.
}

/** Chrome's own; no other browser has it, and the types know nothing of it. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
