import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/cli/serve-folder';

const outer = mkdtempSync(join(tmpdir(), 'hearsay-served-'));
let served: ServedFolder;

beforeAll(async () => {
  mkdirSync(join(outer, 'public'));
  writeFileSync(join(outer, 'public/tide table.html'), '<p>Tide</p>');
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  served = await serveFolder(join(outer, 'public'));
});

afterAll(async () => {
  await served.stop();
  rmSync(outer, { recursive: true });
});

/** Asks for a path as it stands; fetch would tidy it first. */
function ask(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    request({ port: new URL(served.origin).port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('gives the files of the folder', async () => {
  expect(await ask('/tide%20table.html')).toEqual({ status: 200, body: '<p>Tide</p>' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%zz', '/', '/gone.html'])(
  'gives nothing for %s',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  },
);
