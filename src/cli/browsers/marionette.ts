import { connect, type Socket } from 'node:net';

/** Speaks to one Firefox over its Marionette port: TCP, each message as `length:json`. */
export interface Marionette {
  /** Sends one command and gives its result. Rejects with Firefox's own words. */
  send: (command: string, parameters?: object) => Promise<unknown>;
  close: () => void;
}

interface Pending {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** Connects once Firefox listens, and gives up after `waitMs`. */
export async function connectMarionette(port: number, waitMs: number): Promise<Marionette> {
  const socket = await connectWhenOpen(port, Date.now() + waitMs);
  const pending = new Map<number, Pending>();
  let lastId = 0;

  const settle = (message: unknown) => {
    if (!Array.isArray(message)) return; // Its greeting is an object and answers nothing.
    const [, id, error, value] = message as [number, number, { error: string; message: string } | null, unknown];
    const waiting = pending.get(id);
    pending.delete(id);
    if (error === null) waiting?.resolve(readValue(value));
    else waiting?.reject(new Error(`${error.error}: ${error.message}`));
  };
  const fail = (error: Error) => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  socket.on('data', splitMessages(settle));
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox closed the connection.')));

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        const message = JSON.stringify([0, lastId, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}

async function connectWhenOpen(port: number, end: number): Promise<Socket> {
  for (;;) {
    try {
      return await connectOnce(port);
    } catch (error) {
      if (Date.now() > end) throw new Error(`Firefox did not open its Marionette port ${port}: ${error}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function connectOnce(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

/** Lengths count bytes, so the stream is cut before it is decoded. */
function splitMessages(settle: (message: unknown) => void): (chunk: Buffer) => void {
  let received = Buffer.alloc(0);
  return (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(received.subarray(0, colon).toString());
      if (received.length < end) return;
      const message = received.subarray(colon + 1, end).toString();
      received = received.subarray(end);
      settle(JSON.parse(message));
    }
  };
}

/** Most results come wrapped as `{value}`. */
function readValue(result: unknown): unknown {
  const isWrapped = typeof result === 'object' && result !== null && Object.keys(result).join() === 'value';
  return isWrapped ? (result as { value: unknown }).value : result;
}
