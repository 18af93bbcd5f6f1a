import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { findSavedPages } from '../../src/cli/pages/find-saved-pages';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('one file goes by its name, at an address of its own', () => {
  const path = write('a tide.html.gz', gzipSync('<p>Tide</p>'));
  const [page] = findSavedPages(path);
  if (!page || 'error' in page) throw new Error('not found');
  expect(page).toMatchObject({ id: 'a tide', url: 'http://page.example/a%20tide', charset: null });
  expect(page.readBytes().toString()).toBe('<p>Tide</p>');
});

test('a folder gives the pages of its index in order, bad lines in their place', () => {
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  writeFileSync(join(pages, 'one.html'), '<p>One</p>');
  const lines = [
    '{"id":"one","file":"one.html","url":"https://courier.example/one","charset":"utf-8"}',
    'no json',
    '{"id":"two"}',
    '',
    '{"id":"three","file":"three.html","url":"mailto:x@courier.example","charset":null}',
  ];
  writeFileSync(join(pages, 'index.jsonl'), lines.join('\n'));
  const found = findSavedPages(pages);
  expect(found).toMatchObject([
    { id: 'one', url: 'https://courier.example/one', charset: 'utf-8' },
    { id: 'line 2', error: 'Line 2 of the index is no JSON.' },
    { id: 'two', error: 'Line 3 of the index lacks "id" or "file".' },
    { id: 'three', url: 'http://page.example/three', charset: null },
  ]);
});

test('what is not there, and a folder without an index, give an error', () => {
  expect(findSavedPages(join(folder, 'gone.html'))).toMatchObject([
    { id: 'gone', error: expect.stringContaining('gone.html') },
  ]);
  expect(findSavedPages(folder)).toMatchObject([{ error: expect.stringContaining('index.jsonl') }]);
});
