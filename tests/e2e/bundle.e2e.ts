import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import type { Claim } from '../../src/core/model';
import { eventually } from './harness/eventually';
import { findBarriers } from './harness/find-barriers';
import { openReader, type Reader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

const library = 'src/library/index.html';

test('a teacher’s assignment is worked on by a student and comes back; where they differ both stand side by side', async () => {
  const teacher = await openReader({ access: 'all-sites' });
  const page = await teacher.open(sampleArticle.url);
  await page.described();
  const { claims } = await teacher.records();
  const [first, second] = claims.filter(({ kind }) => kind === 'direct');
  if (!first || !second) return expect.unreachable('the sample has two quotations');
  await mark(teacher, first, { note: 'Who paid for the bridge?', status: 'in-check' });

  const assignment = await writeBundle(teacher, async (form) => {
    await fill(form, ['Ms Okoye', 'Follow the bridge', 'Say of each quotation whether it holds.']);
    await fillQuestions(form, ['Who was there?', 'Who only passed it on?'], 'bridge, money');
  });
  const { cover } = JSON.parse(await readFile(assignment, 'utf8'));
  expect(cover).toMatchObject({ from: 'Ms Okoye', title: 'Follow the bridge', tags: ['bridge', 'money'] });

  const student = await openReader({ access: 'none' });
  const shown = await openFile(student, assignment);
  expect(await shown.$eval('.bundle-cover', (section) => section.textContent)).toContain('Who only passed it on?');
  expect(await findBarriers(shown)).toEqual([]);
  await takeIn(shown);
  const ofStudent = () => student.records().then((records) => records.claims);
  expect(await ofStudent()).toHaveLength(claims.length);
  expect((await ofStudent()).find(({ id }) => id === first.id)).toMatchObject({ note: 'Who paid for the bridge?' });

  await mark(student, first, { status: 'true' });
  await mark(student, second, { note: 'He was not there.', tag: 'money' });
  const answers = await writeBundle(student, async (form) => {
    await form.$$eval('input[name=bundle]', (choices) => (choices.at(-1) as HTMLInputElement).click());
    await form.waitForFunction(() => document.querySelectorAll('.share-form textarea').length === 2);
    await fill(form, ['Bo', 'The harbour master.', 'The agency.']);
  });
  expect(JSON.parse(await readFile(answers, 'utf8')).cover).toMatchObject({
    from: 'Bo',
    title: 'Follow the bridge',
    answers: { q1: 'The harbour master.', q2: 'The agency.' },
  });

  const returned = await openFile(teacher, answers);
  expect(await returned.$eval('.bundle-cover', (section) => section.textContent)).toContain('The harbour master.');
  const sides = () =>
    returned.$$eval('.side dd > p, .side dd:not(:has(p))', (all) => all.map((side) => side.textContent));
  expect(await sides()).toEqual(['In check', 'True']);
  expect(await findBarriers(returned)).toEqual([]);
  await takeIn(returned);
  const ofTeacher = async ({ id }: Claim) => (await teacher.records()).claims.find((claim) => claim.id === id);
  expect(await ofTeacher(first)).toMatchObject({ status: 'in-check', note: 'Who paid for the bridge?' });
  expect(await ofTeacher(second)).toMatchObject({ note: 'He was not there.', tags: ['money'], isKept: true });

  await returned.locator('.side button').click();
  await eventually(() => ofTeacher(first)).toMatchObject({ status: 'true', note: 'Who paid for the bridge?' });

  // The same file again: nothing is new, and what was taken over is no disagreement any more.
  const again = await openFile(teacher, answers);
  const numbers = () =>
    again.$$eval('.plan-numbers tbody tr', (rows) => rows.map((row) => row.querySelector('td')?.textContent));
  expect(await numbers()).toEqual(['0', '0', String(claims.length), '0']);
  expect(await again.$$('.disagreement')).toHaveLength(0);
});

/** What a reader says of a claim, in its card in the library. */
async function mark(reader: Reader, claim: Claim, { note, status, tag }: Mark): Promise<void> {
  const address = `${library}?view=article&article=${claim.articleId}&claim=${claim.id}`;
  const page = await reader.openExtensionPage(address);
  const card = `[id="claim-${claim.id}"][open]`;
  await page.waitForSelector(`${card} .claim`);
  await page.$$eval(`${card} details`, (all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  if (status) await page.select(`${card} select[id$=status]`, status);
  if (note) {
    await page.type(`${card} textarea[id$=note]`, note);
    await page.keyboard.press('Tab');
  }
  if (tag) {
    await page.type(`${card} input[id$=tags]`, tag);
    await page.keyboard.press('Enter');
  }
  const recorded = async () => (await reader.records()).claims.find(({ id }) => id === claim.id);
  await eventually(recorded).toMatchObject({ ...(note ? { note } : {}), ...(status ? { status } : {}) });
  if (tag) await eventually(async () => (await recorded())?.tags).toContain(tag);
  await page.close();
}

interface Mark {
  note?: string;
  status?: string;
  tag?: string;
}

/** Into a folder of its own: two files of one minute have one name, and the later would take the place of the earlier. */
async function writeBundle(reader: Reader, fillIn: (page: Page) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bundle-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const page = await reader.openExtensionPage(`${library}?view=export`);
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.waitForSelector('.scope-choice .choice');
  await page.locator('input[value="bundle"]').click();
  await page.$$eval('[name=scope]', (choices) => (choices.at(-1) as HTMLInputElement).click());
  await page.waitForSelector('.share-form');
  await fillIn(page);
  await page.waitForSelector('.export-run > .primary:enabled');
  await page.locator('.export-run > .primary').click();
  const added = async () => (await readdir(folder)).find((name) => !name.endsWith('.crdownload'));
  await eventually(added).toBeDefined();
  await page.close();
  return join(folder, (await added()) ?? '');
}

/** The fields of the form, one after the other; a textarea that numbers its lines is filled by itself. */
async function fill(page: Page, texts: string[]): Promise<void> {
  const fields = await page.$$('.share-form > input:not([type=radio]), .share-form > textarea');
  for (const [at, text] of texts.entries()) {
    await fields[at]?.click({ count: 3 });
    await fields[at]?.type(text);
  }
}

async function fillQuestions(page: Page, questions: string[], tags: string): Promise<void> {
  const fields = await page.$$('.share-form > input:not([type=radio]), .share-form > textarea');
  const [asked, wanted] = fields.slice(-2);
  await asked?.type(questions.join('\n'));
  await wanted?.type(tags);
  await page.keyboard.press('Tab');
}

async function openFile(reader: Reader, file: string): Promise<Page> {
  const page = await reader.openExtensionPage(`${library}?view=import`);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('.import-plan');
  return page;
}

async function takeIn(page: Page): Promise<void> {
  await page.locator('.import-buttons > .primary').click();
  await page.waitForSelector('.import-done');
}
