import type { AnswerMessage, CallMessage } from '../messages/call';
import type { PageDescription } from '../messages/contract';

/** Sends a call to a page's content script, and gives null while there is none. */
export type AskPage = (message: CallMessage) => Promise<AnswerMessage | null>;

const pollMs = 50;

/** Asks a page's content script for all it knows, until it has finished. Throws where it does not in time, or was never there. */
export async function describePage(ask: AskPage, waitMs: number): Promise<PageDescription> {
  const end = Date.now() + waitMs;
  let latest: PageDescription | null = null;
  while (Date.now() < end) {
    latest = await describeNow(ask);
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

async function describeNow(ask: AskPage): Promise<PageDescription | null> {
  const reply = await ask({ to: 'page', call: 'page/describe', args: {} });
  if (reply === null) return null;
  if (!reply.ok) throw new Error(reply.error);
  return reply.answer as PageDescription;
}
