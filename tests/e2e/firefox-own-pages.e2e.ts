import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { verifyCapsule } from '../../src/export/verify-capsule';
import { eventually } from './harness/eventually';
import { inSidebar, openSidebar } from './harness/firefox-views';
import { sampleArticle } from './harness/sample-article';
import { shareFirefoxReader } from './harness/share-reader';

const library = 'src/library/index.html';

/** The extension's own pages in Firefox; one browser serves all. */
describe.skipIf(inject('firefox') === null)('in Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-downloads-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const reader = shareFirefoxReader({ 'browser.download.folderList': 2, 'browser.download.dir': folder });

  test('popup and settings work, and what is set is stored and outlives an update', async () => {
    await reader().open(sampleArticle.url);
    await reader().described();
    await reader().showExtensionPage('src/popup/index.html?tab=%TAB%');
    await eventually(() =>
      reader().inExtensionPage(`return document.querySelector('.sourcing')?.textContent`),
    ).toContain('from an interview with BBC');
    await reader().inExtensionPage(`document.querySelector('[data-tab="site"]').click()`);
    await eventually(() =>
      reader().inExtensionPage(`return document.querySelectorAll('.legend-row').length`),
    ).toBeGreaterThan(9);

    await reader().showExtensionPage('src/options/index.html');
    await eventually(() =>
      reader().inExtensionPage(`return document.querySelectorAll('#recording input').length`),
    ).toBe(5);
    expect(await reader().inExtensionPage(`return document.querySelector('#shortcuts').textContent`)).toContain(
      'Alt+H',
    );
    await reader().inExtensionPage(`document.querySelectorAll('#recording input')[1].click()`);
    await eventually(() =>
      reader().inExtensionPage(
        `return (await browser.storage.local.get('setting:keepSeenDays'))['setting:keepSeenDays']`,
      ),
    ).toBe(7);

    await reader().update();
    await reader().showExtensionPage('src/options/index.html');
    const chosen = `return [...document.querySelectorAll('#recording input')].findIndex(({ checked }) => checked)`;
    await eventually(() => reader().inExtensionPage(chosen)).toBe(1);
  });

  test('claims are searched, kept, tagged, thrown away and restored', async () => {
    await reader().open(sampleArticle.url);
    const { claims } = await reader().described();
    const inPage = (body: string) => reader().inExtensionPage(body);
    const shown = () => inPage(`return Number.parseInt(document.querySelector('.shelf-count')?.textContent, 10)`);
    const pressKeys = (...keys: string[]) =>
      inPage(`for (const key of ${JSON.stringify(keys)}) {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }`);
    const inRecords = async (isMeant: (claim: (typeof claims)[number]) => boolean) =>
      (await reader().records()).claims.filter(isMeant).length;

    await reader().showExtensionPage(`${library}?view=claims&groupBy=none`);
    await eventually(shown).toBe(claims.length);
    await inPage(`const field = document.querySelector('#search');
      field.value = 'steel';
      field.dispatchEvent(new Event('input', { bubbles: true }));`);
    await eventually(shown).toBeLessThan(claims.length);
    await eventually(() => inPage(`return document.querySelector('mark')?.textContent`)).toBe('steel');
    await eventually(() => inPage('return location.search')).toContain('words=steel');

    await pressKeys('j', 's');
    await eventually(() => inRecords(({ isKept }) => isKept)).toBe(1);
    await pressKeys('u');
    await eventually(() => inRecords(({ isKept }) => isKept)).toBe(0);
    await pressKeys('Delete');
    await eventually(() => inRecords(({ deletedAt }) => deletedAt !== null)).toBe(1);

    await reader().showExtensionPage(`${library}?view=trash`);
    await eventually(shown).toBe(1);
    await pressKeys('j', 'x');
    await inPage(`document.querySelector('.bulk-acts button').click()`);
    await eventually(() => inRecords(({ deletedAt }) => deletedAt !== null)).toBe(0);
  });

  test('a capsule and a library go out, and the library comes home unchanged', async () => {
    await reader().open(sampleArticle.url);
    await reader().described();
    const { claims } = await reader().records();
    await reader().showExtensionPage(`${library}?view=export`);
    const saved = async (format: string): Promise<string> => {
      await eventually(() => reader().inExtensionPage(`return !!document.querySelector('.scope-choice')`)).toBe(true);
      await reader().inExtensionPage(`
        document.querySelector('input[value="${format}"]').click();
        [...document.querySelectorAll('[name=scope]')].at(-1).click();`);
      const before = new Set(await readdir(folder));
      await eventually(() =>
        reader().inExtensionPage(`
          const button = document.querySelector('.export-run > .primary:enabled');
          button?.click();
          return !!button;`),
      ).toBe(true);
      const added = async () => (await readdir(folder)).find((name) => !before.has(name) && !name.endsWith('.part'));
      await eventually(added).toBeDefined();
      const file = join(folder, (await added()) ?? '');
      await eventually(async () => (await stat(file)).size).toBeGreaterThan(0);
      return readFile(file, 'utf8');
    };
    const capsule = await verifyCapsule(crypto.subtle, await saved('capsule'));
    expect(capsule).toMatchObject({ isVerified: true, problems: [] });
    const json = await saved('json');
    expect(JSON.parse(json).claims).toHaveLength(claims.length);
    expect(await saved('markdown')).toMatch(/^PK/);

    await reader().showExtensionPage(`${library}?view=import`);
    await eventually(() => reader().inExtensionPage(`return !!document.querySelector('input[type=file]')`)).toBe(true);
    await reader().inExtensionPage(`
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(json)}], 'library.json'));
      const input = document.querySelector('input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));`);
    await eventually(() =>
      reader().inExtensionPage(
        `return [...document.querySelectorAll('.plan-numbers tbody tr')].map((row) => row.querySelector('td').textContent).join(' ')`,
      ),
    ).toBe(`0 0 ${claims.length} 0`);
  });

  test('the sidebar shows the claims of the tab, is worked through by keyboard, and takes a note', async () => {
    await reader().open(sampleArticle.url);
    const { claims } = await reader().described();
    await reader().highlightedWords(); // Brings the article's tab to the front, as described() left it behind.
    await openSidebar(reader().firefox);
    const sidebar = (body: string) => inSidebar(reader().firefox, body);
    await eventually(() => sidebar(`return sidebar.document.querySelectorAll('.triage-claim').length`)).toBe(
      claims.length,
    );
    const press = (key: string) =>
      sidebar(
        `(sidebar.document.activeElement ?? sidebar.document.body).dispatchEvent(
           new sidebar.KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }));`,
      );
    const shown = (selector: string) =>
      sidebar(`return sidebar.document.querySelectorAll(${JSON.stringify(selector)}).length`);
    await press('j');
    await press('c');
    await eventually(() => shown('.triage-claim:nth-child(2)[aria-current="true"] .keep[aria-pressed="true"]')).toBe(1);
    await press('k');
    await eventually(() => shown('.triage-claim:first-child[aria-current="true"]')).toBe(1);
    const [key, sourceType] = claims[0]?.sourceType === 'document' ? ['1', 'interview'] : ['8', 'document'];
    await press(key ?? '');
    await eventually(() => shown(`.triage-claim:first-child[data-source-type="${sourceType}"]`)).toBe(1);
    await press('d');
    await eventually(() => shown('.triage-claim')).toBe(claims.length - 1);
    await press('u');
    await eventually(() => shown('.triage-claim')).toBe(claims.length);
    await press('n');
    await sidebar(`
      const field = sidebar.document.activeElement;
      if (field.localName !== 'textarea') throw new Error('The note has no focus, but ' + field.outerHTML);
      field.value = 'Ask the yard.';
      field.dispatchEvent(new sidebar.Event('input', { bubbles: true }));`);
    // Told by the button that takes it back: a note is saved in a pause of typing.
    await eventually(() => sidebar(`return sidebar.document.querySelector('.undo-bar p').textContent`)).toContain(
      'Note',
    );
    // Last of all: it brings another tab to the front, which the sidebar then follows.
    await eventually(async () =>
      (await reader().records()).claims.filter(({ status }) => status === 'in-check'),
    ).toMatchObject([{ id: claims[1]?.id, isKept: true }]);
    expect((await reader().records()).claims.find(({ id }) => id === claims[0]?.id)).toMatchObject({
      correction: { sourceType },
      isDismissed: false,
      note: 'Ask the yard.',
    });
  });
});
