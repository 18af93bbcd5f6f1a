import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectFolder } from '../../src/cli/project-folder';
import { eventually } from './harness/eventually';
import { type OpenPage, openReader } from './harness/open-reader';
import { pressButton } from './harness/press-button';
import { sampleArticle } from './harness/sample-article';

type Page = OpenPage['tab'];

const text = (page: Page) => page.$eval('main', (main) => main.innerText);

test('a library that the browser emptied is noticed, and the last backup brings all of it back', async () => {
  const reader = await openReader({ access: 'all-sites' });
  await (await reader.open(sampleArticle.url)).described();
  const before = await reader.records();
  const care = await reader.openExtensionPage('src/library/index.html?view=care');
  await pressButton(care, 'Back up now');
  await eventually(() => text(care)).toContain('The last good backup was made');
  const marker = () => care.evaluate(async () => (await chrome.storage.local.get('care:marker'))['care:marker']);
  await eventually(marker).toMatchObject({ claims: before.claims.length });
  await care.close();

  await reader.stopWorker();
  const page = await reader.openExtensionPage('manifest.json');
  await page.evaluate(() => {
    const deleting = indexedDB.deleteDatabase('hearsay');
    return new Promise((resolve, reject) => {
      deleting.onsuccess = () => resolve(null);
      deleting.onerror = reject;
    });
  });
  expect((await reader.records()).claims).toEqual([]);

  const library = await reader.openExtensionPage('src/library/index.html');
  await eventually(() => text(library)).toContain('The browser has emptied your library');
  await pressButton(library, 'Restore the backup');
  await eventually(() => text(library)).toContain(`${before.claims.length} claims in 1 article`);
  await pressButton(library, 'Restore this backup');
  await eventually(async () => (await reader.records()).claims).toEqual(before.claims);
  await eventually(() => text(library)).not.toContain('emptied');
  await eventually(() => text(library)).toContain('Restored:');
  await pressButton(library, 'Close');
  await eventually(() => text(library)).not.toContain('Restored:');
  expect((await reader.records()).articles).toEqual(before.articles);
});

/** The extension as it is once the reader has let it write downloads: the browser's dialog cannot be clicked from outside. */
function extensionWithDownloads(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-extension-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(projectFolder, 'dist/chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { permissions, optional_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  expect(optional_permissions).toContain('downloads');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...permissions, 'downloads'] }));
  return folder;
}

test('the day’s backup is made by itself among the downloads, where the reader chose so', async () => {
  const reader = await openReader({ access: 'all-sites', extension: extensionWithDownloads() });
  await (await reader.open(sampleArticle.url)).described();
  const page = await reader.openExtensionPage('manifest.json');
  await page.evaluate(() => chrome.storage.local.set({ 'backup:choice': { place: 'downloads', everyDays: 1 } }));
  await page.evaluate(() => chrome.alarms.create('daily', { when: Date.now() }));
  const kept = () => page.evaluate(async () => (await chrome.storage.local.get('backup:kept'))['backup:kept']);
  await eventually(kept).toMatchObject([{ place: 'downloads' }]);
  const [download] = await page.evaluate(() => chrome.downloads.search({}));
  expect(download).toMatchObject({ state: 'complete', exists: true });
  rmSync(download?.filename ?? '', { force: true });
});

test('a folder that the reader chose holds the backups from then on, and one of them brings everything back', async () => {
  const reader = await openReader({ access: 'all-sites' });
  await (await reader.open(sampleArticle.url)).described();
  const before = await reader.records();
  const care = await reader.openExtensionPage('src/library/index.html?view=care');
  // The browser's picker cannot be clicked from outside: the reader chooses a folder of the page's own files.
  await care.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('My backups', { create: true });
      },
    });
  });
  const place = () => care.evaluate(async () => (await chrome.storage.local.get('backup:choice'))['backup:choice']);
  await care.waitForSelector('.care-place');
  await care.$$eval('.care-place', (places) =>
    places
      .find((each) => (each as HTMLElement).innerText.includes('folder'))
      ?.querySelector('input')
      ?.click(),
  );
  await eventually(place).toMatchObject({ place: 'folder' });
  await eventually(() => text(care)).toContain('My backups');

  // The day's backup is made by the background, which knows the folder from the database alone.
  await reader.stopWorker();
  await care.evaluate(() => chrome.alarms.create('daily', { when: Date.now() }));
  const kept = () => care.evaluate(async () => (await chrome.storage.local.get('backup:kept'))['backup:kept']);
  await eventually(kept).toMatchObject([{ place: 'folder', claims: before.claims.length }]);
  const file = await care.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('My backups');
    const names: string[] = [];
    for await (const [name] of folder as unknown as AsyncIterable<[string]>) names.push(name);
    const handle = await folder.getFileHandle(names[0] ?? '');
    return { names, text: await (await handle.getFile()).text() };
  });
  expect(file.names).toHaveLength(1);
  expect(JSON.parse(file.text).claims).toHaveLength(before.claims.length);

  await pressButton(care, 'Restore');
  await eventually(() => text(care)).toContain(`${before.claims.length} claims in 1 article`);
  await pressButton(care, 'Restore this backup');
  await eventually(() => text(care)).toContain('Restored:');
  expect((await reader.records()).claims).toEqual(before.claims);
});
