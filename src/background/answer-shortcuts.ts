import { browser } from '../browser';
import { callPage } from '../messages/call';
import { keepSelection, keepSelectionId } from './keep-selection';

/** What the shortcuts of manifest.json do, in the tab that the reader looks at. */
const cardsByCommand: Record<string, 'next' | 'previous' | 'here'> = {
  'next-claim': 'next',
  'previous-claim': 'previous',
  'open-card': 'here',
};

/** Answers a shortcut. On a page that is not read nothing happens: there is nothing to step to. */
export async function answerShortcut(command: string): Promise<void> {
  const which = cardsByCommand[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (command === keepSelectionId && tab?.id !== undefined) await keepSelection(tab.id).catch(() => null);
  if (which && tab?.id !== undefined)
    await callPage(browser.tabs, tab.id, 'page/open-card', { which }).catch(() => null);
}
