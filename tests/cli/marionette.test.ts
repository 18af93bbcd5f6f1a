import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connectMarionette } from '../../src/cli/browsers/marionette';

let server: Server;
afterEach(() => server.close());

/** Stands in for Firefox: greets, then answers each message as told, in as small pieces as it likes. */
async function listen(answer: (message: unknown[], socket: Socket) => void): Promise<number> {
  server = createServer((socket) => {
    socket.write(frame({ applicationType: 'gecko', marionetteProtocol: 3 }));
    socket.on('data', (chunk) => answer(JSON.parse(chunk.toString().replace(/^\d+:/, '')), socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const frame = (message: unknown) => {
  const json = JSON.stringify(message);
  return `${Buffer.byteLength(json)}:${json}`;
};

test('an answer in many pieces with letters of several bytes comes out whole', async () => {
  const port = await listen(async ([, id], socket) => {
    for (const byte of Buffer.from(frame([1, id, null, { value: '“Flut” — 潮' }]))) {
      socket.write(Buffer.of(byte));
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
  const marionette = await connectMarionette(port, 1000);
  expect(await marionette.send('WebDriver:GetTitle')).toBe('“Flut” — 潮');
  marionette.close();
});

test('an error of Firefox rejects the command it belongs to', async () => {
  const port = await listen(([, id], socket) => {
    socket.write(frame([1, id, { error: 'no such window', message: 'gone', stacktrace: '' }, null]));
  });
  const marionette = await connectMarionette(port, 1000);
  await expect(marionette.send('WebDriver:GetTitle')).rejects.toThrow('no such window: gone');
  marionette.close();
});

test('a command that is under way when Firefox goes is rejected', async () => {
  const port = await listen((_, socket) => socket.destroy());
  const marionette = await connectMarionette(port, 1000);
  await expect(marionette.send('WebDriver:GetTitle')).rejects.toThrow(/closed|ECONNRESET/);
});

test('a port at which nobody listens is given up', async () => {
  const port = await listen(() => {});
  await new Promise((resolve) => server.close(resolve));
  await expect(connectMarionette(port, 200)).rejects.toThrow(`port ${port}`);
});
