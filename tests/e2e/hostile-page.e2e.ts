import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { readSample } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const site = 'http://hostile.example';
const reader = shareReader();

/** What each page does to the ground we stand on, before and while it is read. */
const deeds: readonly (readonly [deed: string, script: string])[] = [
  [
    'tampers with the prototypes of objects and lists',
    `Object.prototype.span = 'evil'; Object.prototype.toJSON = () => 'evil'; Array.prototype.map = () => { throw new Error('evil') };
     Array.prototype[Symbol.iterator] = () => { throw new Error('evil') };`,
  ],
  [
    'tampers with the DOM and with JSON',
    `for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker']) Document.prototype[name] = () => { throw new Error('evil') };
     JSON.parse = JSON.stringify = () => { throw new Error('evil') }; Node.prototype.contains = () => false;`,
  ],
  [
    'puts things of its own in the place of the highlights',
    `Object.defineProperty(CSS, 'highlights', { value: new Map(), configurable: true }); window.Highlight = window.StaticRange = class {};`,
  ],
  [
    'changes its text a hundred times a second while it is read',
    `let at = 0; setInterval(() => { const each = document.querySelectorAll('p'); const p = each[at++ % each.length]; if (p) p.append(document.createTextNode(' ')); }, 10);`,
  ],
];

test.each(deeds)('a page that %s gets no error from us, and keeps its words', async (_, script) => {
  const url = `${site}/harbour-bridge.html`;
  reader().internet.publish(url, readSample().toString().replace('<head>', `<head><script>${script}</script>`));
  const blank = await reader().open(`${site}/none`);
  const complaints: string[] = [];
  blank.tab.on('pageerror', (error) => complaints.push(String(error)));
  blank.tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await blank.tab.goto(url, { waitUntil: 'load' });
  const { state, claims, anchoredClaims } = await blank.described();
  expect(state).toBe('done');
  expect(claims.length).toBeGreaterThan(10);
  expect(anchoredClaims.length).toBeGreaterThan(claims.length / 2);
  expect(complaints.filter((each) => !/404|favicon/.test(each))).toEqual([]);
});

test.each([
  ['plain text', 'text/plain', 'The bridge is closed, the mayor said. '.repeat(60)],
  [
    'a picture',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">The bridge is closed.</text></svg>',
  ],
  ['data', 'application/json', JSON.stringify({ said: 'The bridge is closed. '.repeat(60) })],
  [
    'a feed',
    'application/xml',
    `<rss><channel><item><description>${'The bridge is closed. '.repeat(60)}</description></item></channel></rss>`,
  ],
])('%s is no article', async (_, type, body) => {
  reader().internet.publish(`${site}/document`, body, { 'content-type': type });
  const page = await reader().open(`${site}/document`);
  expect((await page.described()).state).toBe('not-an-article');
  expect(await highlightedWords(page.tab)).toEqual({});
});

test('a page being written is no article, and one that is written no more is', async () => {
  const url = `${site}/editor.html`;
  reader().internet.publish(
    url,
    readSample().toString().replace('</body>', `<script>document.designMode = 'on'</script></body>`),
  );
  const page = await reader().open(url);
  expect((await page.described()).state).toBe('not-an-article');
  await page.tab.evaluate(() => {
    document.designMode = 'off';
    document.body.append(document.createElement('hr'));
  });
  await eventually(async () => (await page.described()).state).toBe('done');
});
