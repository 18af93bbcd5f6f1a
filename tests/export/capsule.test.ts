import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { runVerify } from '../../src/cli/commands/verify';
import type { ClaimId } from '../../src/core/model';
import { findCapsuleData, writeCapsulePage } from '../../src/export/capsule/capsule-page';
import { capsuleScript } from '../../src/export/capsule/capsule-script';
import type { Capsule } from '../../src/export/capsule/capsule-shape';
import { type CapsuleWords, englishWords } from '../../src/export/capsule/capsule-words';
import { makeReaderKey, type ReaderKey } from '../../src/export/capsule/reader-key';
import { verifyCapsule } from '../../src/export/verify-capsule';
import { type CapsuleTask, writeCapsule } from '../../src/export/write-capsule';
import { exportedAt, hostileRecords, hostileTexts, sampleRecords } from './sample-records';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'no-raw-characters': 'error', 'require-sri': 'off' },
});
const { subtle } = crypto;
const claimId = 'claim-1' as ClaimId;
const history = [
  { at: '2031-03-04T09:00:00.000Z', claimId, field: 'isKept', before: false, after: true },
  { at: '2031-03-05T09:00:00.000Z', claimId, field: 'status', before: null, after: 'spotted' },
  { at: '2031-03-05T10:00:00.000Z', claimId, field: 'note', before: '', after: 'Ask for the budget.' },
];
let key: ReaderKey;
let html: string;
let capsule: Capsule;

const write = (task: Partial<CapsuleTask> = {}) =>
  writeCapsule(subtle, { records: sampleRecords(), history, key, signedBy: 'Ana', madeAt: exportedAt, ...task });
const verify = (text: string) => verifyCapsule(subtle, text);
const kindsOf = async (changed: Capsule) =>
  (await verify(await writeCapsulePage(subtle, changed))).problems.map(({ kind }) => kind);

beforeAll(async () => {
  key = await makeReaderKey(subtle);
  html = await write();
  capsule = JSON.parse(findCapsuleData(html) ?? '');
});

/** Other letters for the same bytes: Base64 leaves bits unused before its "=". */
function changeSpareBits(base64: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const changed = base64.replace(/.(?==+$)/, (last) => letters[letters.indexOf(last) ^ 1] ?? last);
  expect(atob(changed)).toBe(atob(base64));
  return changed;
}

/** Runs the capsule's own script as a browser does, and gives what it shows. */
async function open(text: string) {
  const window = new Window();
  const { document } = window;
  document.write(text.replace(/<script>[\s\S]*<\/script>/, '')); // The page's own script runs below, in this process.
  vm.runInNewContext(capsuleScript, { document, crypto, TextEncoder, atob, btoa });
  const verdict = await expect
    .poll(() => document.querySelector('.verdict'))
    .not.toBeNull()
    .then(() => document.querySelector('.verdict'));
  await expect.poll(() => document.querySelector('details, .verdict[data-verified="no"]')).not.toBeNull();
  const seen = {
    isVerified: verdict?.getAttribute('data-verified') === 'yes',
    text: document.getElementById('page')?.textContent,
    lang: document.documentElement.lang,
    scripts: document.querySelectorAll('script:not([type]), img').length,
  };
  await window.happyDOM.close();
  return seen;
}

describe('an evidence capsule', () => {
  test('is verified as it was made, here and in its own page', async () => {
    const report = await verify(html);
    expect(report).toMatchObject({
      isVerified: true,
      problems: [],
      madeAt: exportedAt,
      keyFingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const page = await open(html);
    expect(page.isVerified).toBe(true);
    for (const words of [
      'Verified',
      '“We will rebuild the bridge.”',
      'json-ld headline',
      'Northern Wire',
      'Ask for the budget.',
      'spotted',
      report.keyFingerprint,
    ]) {
      expect(page.text).toContain(words === 'json-ld headline' ? 'og:site_name' : words);
    }
  });

  test('may run only its own script and style and fetch nothing', async () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const digest = async (text: string) =>
      Buffer.from(await subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64');
    const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${await digest(script)}'; style-src 'sha256-${await digest(style)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html.replace(findCapsuleData(html) ?? '', '')).not.toMatch(/https?:|src=|@import|url\(/);
  });

  test('can be signed by a browser without Ed25519', async () => {
    const without = {
      ...subtle,
      generateKey: (algorithm: Algorithm, isExtractable: boolean, uses: KeyUsage[]) =>
        algorithm.name === 'Ed25519'
          ? Promise.reject(new Error('NotSupportedError'))
          : subtle.generateKey(algorithm, isExtractable, uses),
    };
    const other = await makeReaderKey(without as unknown as SubtleCrypto);
    expect(other.algorithm).toBe('ECDSA-P256-SHA256');
    const text = await write({ key: other });
    expect([(await verify(text)).isVerified, (await open(text)).isVerified]).toEqual([true, true]);
  });

  test('speaks the language of who made it, from the head of its page on', async () => {
    const words: CapsuleWords = {
      ...englishWords,
      lang: 'de',
      dir: 'ltr',
      verified: 'Geprüft & gut',
      status_spotted: 'Entdeckt',
    };
    const records = sampleRecords();
    const claims = records.claims.map((claim) => ({ ...claim, status: 'spotted' }));
    const text = await write({ words, records: { ...records, claims } });
    expect((await verify(text)).isVerified).toBe(true);
    expect(text).toContain('<html lang="de" dir="ltr">');
    const page = await open(text);
    expect([page.isVerified, page.lang]).toEqual([true, 'de']);
    expect(page.text).toContain('Geprüft & gut');
    expect(page.text).toContain('Entdeckt');
  });

  test('whose words were changed says so in English, not in the words it was given', async () => {
    const data = findCapsuleData(
      await write({ words: { ...englishWords, lang: 'de', notVerified: 'Nicht bestätigt' } }),
    );
    const made: Capsule = JSON.parse(data ?? '');
    const parts = made.parts.map((part) => ({ ...part, json: part.json.replace('Nicht bestätigt', 'Geprüft') }));
    const changed = await writeCapsulePage(subtle, { ...made, parts });
    expect((await verify(changed)).problems).toEqual([{ kind: 'part', name: 'words' }]);
    const page = await open(changed);
    expect([page.isVerified, page.lang]).toEqual([false, 'en']);
    expect(page.text).toContain('Not verified');
    expect(page.text).not.toContain('Geprüft');
  });

  test('holds the private half of no key', () => {
    expect(key.pair.privateKey.extractable).toBe(false);
  });

  test.each(hostileTexts.filter((words) => words.length < 1000))('holds %j in every field as text', async (words) => {
    const text = await write({
      records: hostileRecords(words),
      history: [{ at: words, claimId, field: words, before: words, after: [words] }],
    });
    expect((await verify(text)).isVerified).toBe(true);
    const page = await open(text);
    expect(page).toMatchObject({ isVerified: true, scripts: 0 });
  });

  test.each(hostileTexts.filter((words) => words.length < 1000))('is valid HTML with %j in it', async (words) => {
    const text = await write({ records: hostileRecords(words), signedBy: words });
    const { results } = await validator.validateString(text);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  test('of nothing is a capsule too', async () => {
    const text = await write({ records: { articles: [], claims: [] }, history: [] });
    expect((await verify(text)).isVerified).toBe(true);
  });
});

describe('a tampered capsule', () => {
  const tampered: [string, (before: Capsule) => Capsule, string][] = [
    [
      'words',
      (before) => ({
        ...before,
        parts: before.parts.map((part) => ({ ...part, json: part.json.replace('rebuild', 'destroy') })),
      }),
      'part',
    ],
    [
      'a time',
      (before) => ({
        ...before,
        parts: before.parts.map((part) => ({ ...part, json: part.json.replace('2031-03-03', '2031-03-01') })),
      }),
      'part',
    ],
    [
      'an event',
      (before) => ({ ...before, history: before.history.map((json) => json.replace('spotted', 'false')) }),
      'event',
    ],
    [
      'the last event',
      (before) => ({ ...before, history: before.history.map((json) => json.replace('budget', 'money')) }),
      'history',
    ],
    ['an event less', (before) => ({ ...before, history: before.history.slice(0, -1) }), 'history'],
    ['events in another order', (before) => ({ ...before, history: before.history.toReversed() }), 'event'],
    ['a part less', (before) => ({ ...before, parts: before.parts.slice(1) }), 'parts'],
    ['a part named twice', (before) => ({ ...before, parts: [...before.parts, ...before.parts.slice(0, 1)] }), 'parts'],
    [
      'the manifest',
      (before) => ({ ...before, manifest: before.manifest.replace(exportedAt, '2030-01-01T00:00:00.000Z') }),
      'signature',
    ],
    ['no manifest', (before) => ({ ...before, manifest: '{}' }), 'manifest'],
    [
      'the signature',
      (before) => ({
        ...before,
        signature: { ...before.signature, value: `A${before.signature.value.slice(1)}`.replace(/^AA/, 'BA') },
      }),
      'signature',
    ],
    [
      'spare bits of the signature',
      (before) => ({ ...before, signature: { ...before.signature, value: changeSpareBits(before.signature.value) } }),
      'signature',
    ],
    ['a broken key', (before) => ({ ...before, signature: { ...before.signature, publicKey: 'AAAA' } }), 'signature'],
  ];

  test.each(tampered)('with %s is found out, here and in its own page', async (_, change, kind) => {
    const changed = change(capsule);
    expect(changed).not.toEqual(capsule);
    expect(await kindsOf(changed)).toContain(kind);
    expect((await open(await writeCapsulePage(subtle, changed))).isVerified).toBe(false);
  });

  test('that was signed anew shows another key', async () => {
    const other = await write({ key: await makeReaderKey(subtle) });
    expect((await verify(other)).keyFingerprint).not.toBe((await verify(html)).keyFingerprint);
  });

  test('is found out at any character of the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: html.length - 1 }),
        fc.constantFrom('x', '0', ' ', '"', '\\', '\u00e9'),
        async (at, character) => {
          fc.pre(html[at] !== character);
          const changed = html.slice(0, at) + character + html.slice(at + 1);
          expect((await verify(changed)).isVerified).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is found out by its own page at any character of words, times and history', async () => {
    const data = findCapsuleData(html) ?? '';
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: data.length - 1 }), fc.constantFrom('x', '0', 'b'), async (at, character) => {
        fc.pre(data[at] !== character);
        const changed = data.slice(0, at) + character + data.slice(at + 1);
        let before: unknown;
        try {
          before = JSON.parse(changed);
        } catch {
          return; // A page whose data cannot be read shows none.
        }
        expect(before).not.toEqual(capsule);
        expect((await open(html.replace(data, () => changed))).isVerified).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['', 'empty'],
    ['<p>Hello</p>', 'another page'],
    ['<script type="application/json" id="capsule">{}</script>', 'without content'],
  ])('%j is no capsule', async (text) => {
    expect(await verify(text)).toMatchObject({ isVerified: false, problems: [{ kind: 'not-a-capsule' }] });
  });
});

describe('hearsay verify', () => {
  test('tells verified from tampered files, by line and status', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-capsule-'));
    try {
      writeFileSync(path.join(folder, 'good.html'), html);
      writeFileSync(path.join(folder, 'bad.html'), html.replace('We will rebuild', 'We won’t rebuild'));
      writeFileSync(path.join(folder, 'bytes.html'), Buffer.concat([Buffer.from(html), Buffer.from([0xff])]));
      const run = async (...names: string[]) => {
        const lines: string[] = [];
        const written = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
        const status = await runVerify(names.map((name) => path.join(folder, name))).finally(() =>
          written.mockRestore(),
        );
        return { status, lines: lines.map((line) => JSON.parse(line)) };
      };
      expect(await run('good.html')).toMatchObject({
        status: 0,
        lines: [{ isVerified: true, madeAt: exportedAt, problems: [] }],
      });
      expect(await run('good.html', 'bad.html', 'bytes.html', 'none.html')).toMatchObject({
        status: 1,
        lines: [
          { isVerified: true },
          { isVerified: false, problems: ['part claim claim-1'] },
          { error: expect.any(String) },
          { error: expect.any(String) },
        ],
      });
      await expect(runVerify([])).rejects.toThrow('needs a file');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
