import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** All the world that a test's browser can reach: what was published here, and nothing else. */
export interface Internet {
  /** Port of the proxy through which the browser goes for everything, this machine included. */
  port: number;
  /** Puts something up at an http address. */
  publish: (url: string, body: string | Buffer, headers?: Record<string, string>) => void;
  /** Every address asked for since the start, in order, but what the browser wants for itself; https ones without their path. */
  requests: string[];
}

interface Publication {
  body: string | Buffer;
  headers: Record<string, string>;
}

/** Where a browser under test is told to ask for what it wants for itself: its accounts, its updates. ".invalid" is nobody's. */
export const browserHome = 'http://browser.invalid';

/** Remembers what must be closed: at the end of the test, or of the file. */
export type AtEnd = (close: () => void | Promise<void>) => void;

/** Opens a small internet that writes down whatever is asked of it, until the test ends. */
export async function openInternet(atEnd: AtEnd = onTestFinished): Promise<Internet> {
  const published = new Map<string, Publication>();
  const requests: string[] = [];
  const server = createServer((request, response) => answer(request, response, published, requests));
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.on('error', () => {}); // The browser may hang up first.
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    publish: (url, body, headers = {}) =>
      published.set(url, { body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }),
    requests,
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  published: Map<string, Publication>,
  requests: string[],
): void {
  const url = request.url ?? '';
  if (!url.startsWith(browserHome)) requests.push(url);
  const found = published.get(url);
  if (found) response.writeHead(200, found.headers).end(found.body);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}
