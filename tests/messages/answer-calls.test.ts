import { describe, expect, test, vi } from 'vitest';
import { answerCalls, type Handlers } from '../../src/messages/answer-calls';
import { callBackground } from '../../src/messages/call';
import type { BackgroundCalls, Call } from '../../src/messages/contract';

interface Toys {
  'toy/double': Call<{ number: number }, number>;
  'toy/break': Call<Record<string, never>, null>;
}

type Listener = (message: unknown, sender: object, sendResponse: (answer: unknown) => void) => unknown;

/** A browser that delivers messages in the same process, from a sender we choose. */
function openWire(sender: object = { id: 'us' }) {
  const listeners = new Set<Listener>();
  return {
    listeners,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    sendMessage: (message: unknown) =>
      new Promise((resolve, reject) => {
        const isTaken = [...listeners].some((listener) => listener(message, sender, resolve) === true);
        if (!isTaken) reject(new Error('Receiving end does not exist.'));
      }),
  };
}

const handlers: Handlers<Toys> = {
  'toy/double': {
    from: (sender) => sender.id === 'us',
    parse: (args) => (typeof (args as { number?: unknown })?.number === 'number' ? (args as { number: number }) : null),
    answer: ({ number }) => number * 2,
  },
  'toy/break': {
    from: () => true,
    parse: () => ({}),
    answer: () => {
      throw new Error('the disk is full');
    },
  },
};

/** Asks over the wire for calls that only this test knows. */
function ask(wire: ReturnType<typeof openWire>, call: string, args: unknown) {
  return callBackground(wire as never, call as keyof BackgroundCalls, args as never);
}

function answering(wire: ReturnType<typeof openWire>, signal?: AbortSignal) {
  answerCalls<Toys>(wire as never, 'background', handlers, signal);
  return wire;
}

describe('a call', () => {
  test('is answered', async () => {
    expect(await ask(answering(openWire()), 'toy/double', { number: 21 })).toBe(42);
  });

  test.each([
    ['from a stranger', { id: 'them' }, 'toy/double', { number: 1 }, 'this sender may not ask that'],
    ['with arguments of the wrong shape', { id: 'us' }, 'toy/double', { number: '1' }, 'arguments of the wrong shape'],
    ['that nobody knows', { id: 'us' }, 'toy/none', {}, 'unknown call'],
    ['named after a part of every object', { id: 'us' }, 'constructor', {}, 'unknown call'],
    ['that breaks', { id: 'us' }, 'toy/break', {}, 'the disk is full'],
  ])('%s is refused with a reason', async (_, sender, call, args, reason) => {
    await expect(ask(answering(openWire(sender)), call, args)).rejects.toThrow(reason);
  });

  test('does not reach the handler when the sender is refused', async () => {
    const answer = vi.fn();
    const wire = openWire({ id: 'them' });
    answerCalls<Pick<Toys, 'toy/break'>>(wire as never, 'background', {
      'toy/break': { from: () => false, parse: () => ({}), answer },
    });
    await expect(ask(wire, 'toy/break', {})).rejects.toThrow();
    expect(answer).not.toHaveBeenCalled();
  });

  test.each([null, 'text', 7, {}, { to: 'page', call: 'toy/double', args: {} }, { call: 'toy/double' }])(
    'is not taken for ours when it is %j',
    (message) => {
      const [listener] = answering(openWire()).listeners;
      expect(listener?.(message, { id: 'us' }, () => expect.unreachable('no answer'))).toBeUndefined();
    },
  );

  test('is no longer answered once the signal aborts', async () => {
    const abort = new AbortController();
    const wire = answering(openWire(), abort.signal);
    abort.abort();
    await expect(ask(wire, 'toy/double', { number: 1 })).rejects.toThrow('Receiving end does not exist');
  });

  test('without an answer is a failure, not an empty answer', async () => {
    const silent = { sendMessage: async () => undefined };
    await expect(callBackground(silent as never, 'article/leave', {})).rejects.toThrow('no answer');
  });
});
