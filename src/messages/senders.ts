import type { Runtime } from '../browser';

/** Who sent a message, judged by what the browser says of it, never by what it says of itself. */

/** Our content script in the top frame of a web page. */
export function isContentScript(runtime: Pick<Runtime.Static, 'id'>, sender: Runtime.MessageSender): boolean {
  return (
    sender.id === runtime.id &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    /^https?:/.test(sender.url ?? '')
  );
}

/** A page of ours or the background, never a content script. */
export function isOwnPage(runtime: Pick<Runtime.Static, 'id' | 'getURL'>, sender: Runtime.MessageSender): boolean {
  return sender.id === runtime.id && (sender.url ?? '').startsWith(runtime.getURL(''));
}
