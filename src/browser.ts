import polyfilled from 'webextension-polyfill';

export type { Permissions, Runtime, Tabs } from 'webextension-polyfill';

/**
 * The browser's extension interface, the same in Chrome, Edge and Firefox. Nothing else touches `chrome` or `browser`, but
 * for `native-browser.ts`, which runs in every tab, where each kilobyte counts.
 */
export const browser = polyfilled;

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

/** Chrome's own; no other browser has it, and the polyfill passes it through. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
