import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface ServedFolder {
  /** `http://localhost:41234`, without a slash at its end. */
  origin: string;
  stop: () => Promise<void>;
}

/** Serves the files of a folder to this machine alone, on a free port, until stopped. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const path = pathWithin(folder, request.url ?? '/');
    const body = path === null ? null : await readFile(path).catch(() => null);
    if (path === null || body === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'content-type': contentTypes[extname(path).toLowerCase()] ?? 'text/html' }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// Without a charset in the header the page's own declaration decides, which saved pages rely on.
const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

function pathWithin(folder: string, address: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(address, 'http://localhost').pathname)));
    return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : null;
  } catch {
    return null; // "%zz" is no address.
  }
}
