import { describe, expect, inject, test } from 'vitest';
import { evaluate } from '../../src/cli/browsers/drive-firefox';
import { eventually } from './harness/eventually';
import { clickAt, placeOfWords } from './harness/firefox-hands';
import { filler } from './harness/made-up-articles';
import { recordedWords } from './harness/recorded-words';
import { shareFirefoxReader } from './harness/share-reader';

const site = 'http://mill-herald.example';
const first = '/2031/03/mill-to-reopen';
const next = '/2031/03/library-closes';

const articleOf = (title: string, quote: string, more = '') =>
  `<article><h1>${title}</h1><p>${filler.repeat(3)}</p><p>“${quote},” Oda Renn said on Tuesday.</p><p>${filler.repeat(3)}</p>${more}</article>`;
const mill = articleOf('Mill to reopen in spring', 'The wheel turns again');
const library = articleOf('Library closes early', 'We ran out of lamps');

const pageOf = (
  body: string,
) => `<!doctype html><html lang="en"><head><title>Mill to reopen in spring | Mill Herald</title>
<meta property="og:type" content="article"><meta property="og:title" content="Mill to reopen in spring">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill to reopen in spring","datePublished":"2031-03-01","author":{"@type":"Person","name":"Lev Stone"}}</script>
</head><body><main>${body}</main></body></html>`;

/** A page that changes while it is open, in Firefox; one browser serves all. */
describe.skipIf(inject('firefox') === null)('in Firefox', () => {
  const reader = shareFirefoxReader();
  const inPage = (body: string, args: unknown[] = []) =>
    reader().inWebPage((marionette) => evaluate(marionette, body, args));
  const marked = async () => Object.values(await reader().highlightedWords()).flat();
  const badge = async () =>
    reader().inExtensionPage(`return browser.action.getBadgeText({ tabId: ${await reader().tabId()} })`);
  const recorded = async (path: string) => recordedWords(await reader().records(), site + path);

  async function openPage(body: string): Promise<void> {
    reader().internet.publish(site + first, pageOf(body));
    await reader().open(site + first);
    await eventually(marked).toEqual(['“The wheel turns again,”']);
  }

  test.each([
    ['by a script that changes the address', `history.pushState({}, '', args[0]); setTimeout(show, 600);`],
    [
      'by the Navigation API',
      `navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => setTimeout(show, 600) }));
       await navigation.navigate(args[0]).finished;`,
    ],
  ])('an article that takes the place of another %s is read under its own address', async (_, go) => {
    await openPage(mill);
    await inPage(`const show = () => { document.querySelector('main').innerHTML = args[1]; }; ${go}`, [next, library]);
    await eventually(marked).toEqual(['“We ran out of lamps,”']);
    expect(await recorded(first)).toEqual(['“The wheel turns again,”']);
    expect(await recorded(next)).toEqual(['“We ran out of lamps,”']);
    await eventually(badge).toBe('1');
    const { articles } = await reader().records();
    expect(articles.find(({ url }) => url === site + next)).toMatchObject({ publishedAt: null, byline: [] });
  });

  test('words that come late, or on “read more”, are read and marked', async () => {
    const hidden = `<div id="more" hidden><p>“We will all come to see it,” Piet Lund said on Wednesday. ${filler}</p></div>
      <button onclick="more.hidden = false">Read more</button>`;
    await openPage(articleOf('Mill to reopen in spring', 'The wheel turns again', hidden));
    await reader().inWebPage(async (marionette) =>
      clickAt(marionette, (await placeOfWords(marionette, 'Read more')).middle),
    );
    await eventually(marked).toEqual(['“The wheel turns again,”', '“We will all come to see it,”']);
    await inPage(
      `const late = document.createElement('p');
       late.textContent = '“I have my ticket,” Ana Pell said on Thursday. ' + args[0];
       document.querySelector('article').append(late);`,
      [filler],
    );
    await eventually(marked).toContain('“I have my ticket,”');
    await eventually(badge).toBe('3');
  });

  test('text that changes under its marks is read anew; rendered anew as it was, it keeps them', async () => {
    await openPage(mill);
    await inPage(`const article = document.querySelector('article'); article.replaceWith(article.cloneNode(true));`);
    await eventually(marked).toEqual(['“The wheel turns again,”']);
    await inPage(`document.querySelector('main').innerHTML = args[0]`, [
      articleOf('Mill to reopen in spring', 'The wheel stands still'),
    ]);
    await eventually(marked).toEqual(['“The wheel stands still,”']);
    await inPage(`document.querySelector('main').innerHTML = '<p>Nothing to read.</p>'`);
    await eventually(marked).toEqual([]);
    await eventually(badge).toBe('');
  });

  test('a page that comes back from the cache is counted on the button and marked', async () => {
    await openPage(mill);
    reader().internet.publish(`${site}/other`, '<!doctype html><title>Other</title><p>Nothing to read.</p>');
    await inPage('window.isSame = true'); // Lost, were the page loaded anew.
    await reader().open(`${site}/other`);
    await eventually(badge).toBe('');
    await reader().inWebPage((marionette) => marionette.send('WebDriver:Back'));
    expect(await inPage('return window.isSame')).toBe(true);
    await eventually(marked).toEqual(['“The wheel turns again,”']);
    await eventually(badge).toBe('1');
  });

  test('marks that the page clears are painted again when it changes, or when the reader scrolls', async () => {
    await openPage(`${mill}<div style="height: 3000px"></div>`);
    const clear = async (then: string) => {
      expect(await inPage(`CSS.highlights.clear(); const { size } = CSS.highlights; ${then}; return size;`)).toBe(0);
      await eventually(marked).toEqual(['“The wheel turns again,”']);
    };
    await clear(`document.body.append(document.createElement('div'))`);
    await clear('scrollTo(0, 300)');
  });

  test('what Firefox translated is nobody’s quotation, and marks come back with the words', async () => {
    await openPage(mill);
    await inPage(`document.documentElement.lang = 'de';
      for (const each of document.querySelectorAll('p')) {
        each.dataset.words = each.textContent;
        each.textContent = '“The wheel is turning once more,” Oda Renn said on Tuesday. '.repeat(6);
      }`);
    await eventually(marked).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 1000)); // Long enough to be read, if it were.
    await inPage(`document.documentElement.lang = 'en';
      for (const each of document.querySelectorAll('p')) each.textContent = each.dataset.words;`);
    await eventually(marked).toEqual(['“The wheel turns again,”']);
    expect(await recorded(first)).toEqual(['“The wheel turns again,”']);
  });
});
