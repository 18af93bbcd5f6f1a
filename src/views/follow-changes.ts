import { browser } from '../browser';
import type { CallMessage } from '../messages/call';

/** Calls back whenever a page is read or left, or the reader's settings, suggestions or grants change, here or in another view. */
export function followChanges(look: () => void, lookAfterLoss: () => void = look): void {
  const { permissions, runtime, storage } = browser;
  // What pages tell the background is heard by every page of ours. The background answers.
  runtime.onMessage.addListener((message: unknown) => {
    if (tellsOfPage(message)) look();
    return undefined as unknown as true; // The type of the polyfill knows no listener that stays silent.
  });
  permissions.onAdded.addListener(() => look());
  permissions.onRemoved.addListener(() => lookAfterLoss());
  storage.local.onChanged.addListener((changes) => {
    // Backups and markers lie there too, and change with every write of the library.
    if (Object.keys(changes).some((key) => /^(?:setting|site|page|suggestions):/.test(key))) look();
  });
}

/** Whether a content script has begun to read its page, or holds no claims any more. */
function tellsOfPage(message: unknown): boolean {
  const { to, call } = Object(message) as Partial<CallMessage>;
  return to === 'background' && (call === 'article/analyse' || call === 'article/leave');
}
