import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectFolder } from '../../src/cli/project-folder';
import { runNpm } from './harness/run-npm';

/** A folder laid out like the saved pages of the bench. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(projectFolder, 'samples/harbour-bridge.html'), join(folder, 'sample.html'));
  writeFileSync(join(folder, 'refresh.html'), refreshing);
  writeFileSync(join(folder, 'latin.html'), Buffer.from(latinArticle, 'latin1'));
  const index = [
    {
      id: 'sample',
      file: 'sample.html',
      url: 'https://www.calder-courier.example/harbour-bridge?from=home',
      charset: 'utf-8',
    },
    { id: 'gone', file: 'gone.html', url: null, charset: 'utf-8' },
    { id: 'refresh', file: 'refresh.html', url: 'http://calder-courier.example/live', charset: 'utf-8' },
    { id: 'latin', file: 'latin.html', url: null, charset: 'windows-1252' },
  ];
  writeFileSync(join(folder, 'index.jsonl'), index.map((entry) => JSON.stringify(entry)).join('\n'));
  return folder;
}

const refreshing = `<!doctype html><meta http-equiv="refresh" content="0; url=/elsewhere"><title>Live</title>
  <link rel="stylesheet" href="/style.css"><iframe src="https://ads.example/"></iframe>
  <p id="own">As served.</p><script>document.getElementById('own').remove();</script>`;

const latinArticle = `<!doctype html><meta property="og:type" content="article"><title>Caf\xe9</title><article><h1>Caf\xe9</h1>
  ${'<p>The caf\xe9 on the east quay has sold nine cups since the bridge was shut, and its owner counts them twice.</p>'.repeat(8)}`;

test('pages of a folder are read in order, each failure in its place, with the DOM unchanged', async () => {
  const { status, stdout } = await runNpm(['run', 'hearsay', '--', 'pages', makeFolder()]);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(['sample', 'gone', 'refresh', 'latin']);
  expect(status).toBe(1);

  const [sample, gone, refresh, latin] = lines;
  expect(sample).toMatchObject({
    isArticle: true,
    byline: 'Maren Ostrow',
    siteName: 'The Calder Courier',
    domUnchanged: true,
  });
  expect(sample.published).toMatch(/^2026-03-05T06:40/);
  const claim = sample.claims.find(({ sourceType }: { sourceType: string }) => sourceType === 'interview');
  expect(claim).toMatchObject({ speaker: 'Tomas Orrel', via: ['BBC'] });
  const [start, end] = claim.at.content[0];
  expect(sample.text.slice(start, end)).toBe(claim.content[0]);
  expect(sample.outlets.map(({ name }: { name: string }) => name)).toContain('Reuters');
  expect(Object.keys(sample.ms).sort()).toEqual([
    'analyse',
    'anchor',
    'detect',
    'floor',
    'mainThread',
    'paint',
    'read',
  ]);

  expect(gone).toEqual({ id: 'gone', error: expect.stringContaining('gone.html') });
  expect(refresh).toMatchObject({ isArticle: false, domUnchanged: true });
  expect(latin).toMatchObject({ isArticle: true, domUnchanged: true });
  expect(latin.text).toContain('The café on the east quay');
});

test('a single file is read, and its article is found', async () => {
  const { status, stdout } = await runNpm(['run', 'hearsay', '--', 'pages', 'samples/harbour-bridge.html']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'harbour-bridge', isArticle: true, domUnchanged: true });
});
