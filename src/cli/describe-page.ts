import type { Page } from 'puppeteer-core';
import type { AnswerMessage, CallMessage } from '../messages/call';
import type { PageDescription } from '../messages/contract';

const pollMs = 50;

/**
 * Asks the content script in a tab for all it knows of its page, until it has finished, from one of the extension's own pages.
 * Throws where it does not finish in time, or was never there.
 */
export async function describePage(extensionPage: Page, tabId: number, waitMs: number): Promise<PageDescription> {
  const end = Date.now() + waitMs;
  let latest: PageDescription | null = null;
  while (Date.now() < end) {
    latest = await askOnce(extensionPage, tabId);
    if (latest !== null && isFinished(latest)) return latest;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  const seconds = Math.round(waitMs / 1000);
  throw new Error(
    latest === null
      ? `The page's content script did not answer within ${seconds} s.`
      : `The page was still "${latest.state}" after ${seconds} s.`,
  );
}

function isFinished({ state }: PageDescription): boolean {
  return state === 'done' || state === 'not-an-article' || state === 'failed';
}

async function askOnce(extensionPage: Page, tabId: number): Promise<PageDescription | null> {
  const message: CallMessage = { to: 'page', call: 'page/describe', args: {} };
  const answer = await extensionPage.evaluate(
    async (id, asked) => {
      try {
        // As text, for the debugging protocol copies long strings faster than deep objects.
        return JSON.stringify(await chrome.tabs.sendMessage(id, asked, { frameId: 0 }));
      } catch {
        return null; // "Receiving end does not exist" until the content script has started.
      }
    },
    tabId,
    message,
  );
  if (!answer) return null;
  const reply: AnswerMessage = JSON.parse(answer);
  if (!reply.ok) throw new Error(reply.error);
  return reply.answer as PageDescription;
}
