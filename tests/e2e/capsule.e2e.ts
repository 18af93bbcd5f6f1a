import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { makeReaderKey } from '../../src/export/capsule/reader-key';
import { writeCapsule } from '../../src/export/write-capsule';
import { exportedAt, sampleRecords } from '../export/sample-records';

const executables = { chrome: inject('chromium'), firefox: inject('firefox') };

test.each(['chrome', 'firefox'] as const)(
  'a capsule opened from disk in %s checks itself and asks for nothing',
  async (browser) => {
    const executablePath = executables[browser];
    if (executablePath === null) return;
    const key = await makeReaderKey(crypto.subtle);
    const html = await writeCapsule(crypto.subtle, {
      records: sampleRecords(),
      history: [],
      key,
      signedBy: '',
      madeAt: exportedAt,
    });
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-capsule-'));
    const args = browser === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] : [];
    const opened = await puppeteer.launch({ browser, executablePath, args, headless: true });
    try {
      const show = async (name: string, text: string) => {
        const file = join(folder, name);
        await writeFile(file, text);
        const page = await opened.newPage();
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.goto(pathToFileURL(file).href);
        await page.waitForSelector('details');
        await page.waitForSelector('.verdict[data-verified]');
        const verdict = await page.$eval('.verdict', (element) => element.getAttribute('data-verified'));
        return { verdict, asked: requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')) };
      };
      expect(await show('good.html', html)).toEqual({ verdict: 'yes', asked: [] });
      const tampered = html.replace('We will rebuild', 'We might rebuild');
      expect(await show('bad.html', tampered)).toEqual({ verdict: 'no', asked: [] });
    } finally {
      await opened.close();
      await rm(folder, { recursive: true });
    }
  },
);
