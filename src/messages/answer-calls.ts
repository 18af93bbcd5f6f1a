import type { Runtime } from '../browser';
import type { AnswerMessage, CallMessage } from './call';
import type { Call } from './contract';

/** How one call is answered: who may ask, what must be given, and the answer. */
export interface Handler<Args, Answer> {
  /** Refuses a sender before anything else is looked at. */
  from(sender: Runtime.MessageSender): boolean;
  /** Narrows what came over the wire, or returns null where it has the wrong shape. */
  parse(args: unknown): Args | null;
  answer(args: Args, sender: Runtime.MessageSender): Answer | Promise<Answer>;
}

export type Handlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends Call<infer Args, infer Answer> ? Handler<Args, Answer> : never;
};

/** Answers every call of one contract until the signal aborts. Calls for others are left alone. */
export function answerCalls<Calls>(
  runtime: Pick<Runtime.Static, 'onMessage'>,
  to: CallMessage['to'],
  handlers: Handlers<Calls>,
  signal?: AbortSignal,
): void {
  const byName = new Map(Object.entries(handlers as Record<string, Handler<unknown, unknown>>));
  const listener: Runtime.OnMessageListenerCallback = (message, sender, sendResponse) => {
    // Only what is for us is answered; the type of the polyfill knows no listener that stays silent.
    if (!isCall(message) || message.to !== to) return undefined as unknown as true;
    answerOne(byName.get(message.call), message, sender).then(sendResponse);
    return true; // Keeps the channel open until the promise settles.
  };
  runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}

async function answerOne(
  handler: Handler<unknown, unknown> | undefined,
  message: CallMessage,
  sender: Runtime.MessageSender,
): Promise<AnswerMessage> {
  try {
    if (!handler) return { ok: false, error: 'unknown call' };
    if (!handler.from(sender)) return { ok: false, error: 'this sender may not ask that' };
    const args = handler.parse(message.args);
    if (args === null) return { ok: false, error: 'arguments of the wrong shape' };
    return { ok: true, answer: await handler.answer(args, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isCall(message: unknown): message is CallMessage {
  const call = message as Partial<CallMessage> | null;
  return typeof call === 'object' && call !== null && typeof call.call === 'string' && typeof call.to === 'string';
}
