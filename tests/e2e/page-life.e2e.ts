import { expect, test } from 'vitest';
import type { PageOutline } from '../../src/messages/contract';
import { eventually } from './harness/eventually';
import { markedWords } from './harness/highlighted-words';
import { filler } from './harness/made-up-articles';
import { recordedWords } from './harness/recorded-words';
import { shareReader } from './harness/share-reader';

/** Pages that come, go and change in other ways than by a click on a link. */

const reader = shareReader();
const site = 'http://tower-courier.example';

const pageOf = (
  quote: string,
  script = '',
) => `<!doctype html><html lang="en"><head><title>Tower to be lit again</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2031-03-01T08:00:00Z"></head>
<body><main><article><h1>Tower to be lit again</h1><p>${filler.repeat(3)}</p><p>“${quote},” Oda Renn said on Tuesday.</p><p>${filler.repeat(4)}</p></article></main>
<script>${script}</script></body></html>`;

test('a page that the browser prepares before it is wanted is recorded only once the reader comes to it', async () => {
  // The page tells us that it has been ready for long enough to be read, and whether it is still only prepared.
  const tell = `setTimeout(() => fetch('/ready-' + document.prerendering), 1500)`;
  reader().internet.publish(`${site}/tower`, pageOf('The lamp is bought', tell));
  const rules = JSON.stringify({ prerender: [{ urls: ['/tower'], eagerness: 'immediate' }] });
  reader().internet.publish(
    `${site}/front`,
    `<!doctype html><title>Front</title><script type="speculationrules">${rules}</script><a href="/tower">Tower</a>`,
  );
  const page = await reader().open(`${site}/front`);
  await eventually(() => reader().internet.requests).toContain(`${site}/ready-true`);
  expect((await reader().records()).articles).toEqual([]);

  // The prepared page takes the place of this one in its tab; to the debugger it is another page.
  await page.tab.click('a');
  await eventually(async () => (await page.described()).anchoredClaims.length).toBe(1);
  expect((await reader().records()).articles.map(({ url }) => url)).toEqual([`${site}/tower`]);
  expect(reader().internet.requests.filter((url) => url === `${site}/tower`)).toHaveLength(1);
});

test('an article that comes by the Navigation API is read under its own address', async () => {
  const next = JSON.stringify(pageOf('We ran out of lamps').replace(/^.*<main>|<\/main>.*$/gs, ''));
  const soft = `navigation.addEventListener('navigate', (event) => event.intercept({ async handler() {
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.querySelector('main').innerHTML = ${next};
  } }));`;
  reader().internet.publish(`${site}/tower`, pageOf('The lamp is bought', soft.replaceAll('</', '<\\/')));
  const page = await reader().open(`${site}/tower`);
  await page.described();
  await page.tab.evaluate(`navigation.navigate('/library').finished.then(() => true)`);
  await eventually(() => markedWords(page.tab)).toEqual(['“We ran out of lamps,”']);
  const records = await reader().records();
  expect(recordedWords(records, `${site}/tower`)).toEqual(['“The lamp is bought,”']);
  expect(recordedWords(records, `${site}/library`)).toEqual(['“We ran out of lamps,”']);
});

/** One page of one line, as small as PDF allows; readers of PDF mend the missing table of places. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 74>>stream
BT /F 12 Tf 20 50 Td (“The lamp is bought,” Oda Renn said on Tuesday.) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`;

test('a document in the browser’s own viewer is no article, and nothing goes wrong in it', async () => {
  reader().internet.publish(`${site}/report.pdf`, pdf, { 'content-type': 'application/pdf' });
  reader().internet.publish(`${site}/front`, `<!doctype html><title>Front</title><a href="/report.pdf">Report</a>`);
  const page = await reader().open(`${site}/front`);
  const complaints: string[] = [];
  page.tab.on('pageerror', (error) => complaints.push(String(error)));
  await Promise.all([page.tab.waitForNavigation(), page.tab.click('a')]);
  expect(page.tab.url()).toBe(`${site}/report.pdf`);
  expect((await page.described()).state).toBe('not-an-article');
  expect(await page.badge()).toBe('');
  expect(complaints).toEqual([]);
  expect((await reader().records()).articles).toEqual([]);
});

test('an analysis that comes when its page is left already puts no number on the page after it', async () => {
  const long = pageOf('The lamp is bought').replace(/<p>“.*?<\/p>/, (said) =>
    Array.from({ length: 3000 }, (_, at) => said.replace('bought', `bought for the ${at + 1}th time`)).join(''),
  );
  reader().internet.publish(`${site}/long`, long);
  reader().internet.publish(`${site}/front`, '<!doctype html><title>Front</title><a href="/long">Tower</a>');
  reader().internet.publish(`${site}/tower`, pageOf('The lamp is bought'));
  const page = await reader().open(`${site}/long`);
  const state = async () => {
    const reply = await page.ask({ to: 'page', call: 'page/outline', args: {} });
    return reply?.ok ? (reply.answer as PageOutline).state : null;
  };
  await eventually(state).toBe('waiting');
  await page.tab.goto(`${site}/front`);
  await eventually(async () => (await reader().records()).claims.length).toBeGreaterThan(2999);
  const other = await reader().open(`${site}/tower`);
  await eventually(other.badge).toBe('1'); // What the worker had to do for the page before is done by now.
  expect(await page.badge()).toBe('');
});
