import type { Runtime } from '../browser';
import type { BackgroundCalls, Call, PageCalls } from './contract';

type Args<Calls, Name extends keyof Calls> = Calls[Name] extends Call<infer A, unknown> ? A : never;
type Answer<Calls, Name extends keyof Calls> = Calls[Name] extends Call<unknown, infer A> ? A : never;

/** What travels: which side it is for, what is asked, and with what. */
export interface CallMessage {
  to: 'background' | 'page';
  call: string;
  args: unknown;
}

/** What comes back. An error crosses as its text. */
export type AnswerMessage = { ok: true; answer: unknown } | { ok: false; error: string };

/** The other side answered with an error, or did not answer. */
export class CallFailed extends Error {
  override name = 'CallFailed';
}

/** Asks the background. Rejects with `CallFailed` where it refuses or is gone. */
export async function callBackground<Name extends keyof BackgroundCalls & string>(
  runtime: Pick<Runtime.Static, 'sendMessage'>,
  call: Name,
  args: Args<BackgroundCalls, Name>,
): Promise<Answer<BackgroundCalls, Name>> {
  const message: CallMessage = { to: 'background', call, args };
  return readAnswer(call, await runtime.sendMessage(message)) as Answer<BackgroundCalls, Name>;
}

/** Asks the content script in a tab's top frame. Rejects where there is none. */
export async function callPage<Name extends keyof PageCalls & string>(
  tabs: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> },
  tabId: number,
  call: Name,
  args: Args<PageCalls, Name>,
): Promise<Answer<PageCalls, Name>> {
  const message: CallMessage = { to: 'page', call, args };
  return readAnswer(call, await tabs.sendMessage(tabId, message, { frameId: 0 })) as Answer<PageCalls, Name>;
}

function readAnswer(call: string, message: unknown): unknown {
  const reply = message as AnswerMessage | undefined;
  if (reply?.ok) return reply.answer;
  throw new CallFailed(`${call}: ${reply?.error ?? 'no answer'}`);
}
