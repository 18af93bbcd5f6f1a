import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { markedWords as marked } from './harness/highlighted-words';
import { filler } from './harness/made-up-articles';
import { recordedWords } from './harness/recorded-words';
import { shareReader } from './harness/share-reader';

const reader = shareReader();
const site = 'http://mill-herald.example';

const articleOf = (title: string, quote: string) =>
  `<article><h1>${title}</h1><p>${filler.repeat(3)}</p><p>“${quote},” Oda Renn said on Tuesday.</p><p>${filler.repeat(3)}</p></article>`;

const pageOf = (
  body: string,
  script = '',
) => `<!doctype html><html lang="en"><head><title>Mill to reopen in spring | Mill Herald</title>
<meta property="og:type" content="article"><meta property="og:title" content="Mill to reopen in spring">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill to reopen in spring","datePublished":"2031-03-01","author":{"@type":"Person","name":"Lev Stone"}}</script>
</head><body><main>${body}</main><script>${script}</script></body></html>`;

const mill = articleOf('Mill to reopen in spring', 'The wheel turns again');

async function openPage(html: string, path = '/2031/03/mill-to-reopen') {
  reader().internet.publish(site + path, html);
  const page = await reader().open(site + path);
  await page.described();
  return page;
}

test('words that come late, or on “read more”, are read and marked', async () => {
  const more = `<div id="more" hidden><p>“We will all come to see it,” Piet Lund said on Wednesday. ${filler}</p></div>`;
  const page = await openPage(
    pageOf(
      mill.replace('</article>', `${more}<button id="b" onclick="more.hidden = false">Read more</button></article>`),
    ),
  );
  expect(await marked(page.tab)).toEqual(['“The wheel turns again,”']);
  await page.tab.click('#b');
  await eventually(() => marked(page.tab)).toEqual(['“The wheel turns again,”', '“We will all come to see it,”']);
  await page.tab.evaluate((text) => {
    const late = document.createElement('p');
    late.textContent = `“I have my ticket,” Ana Pell said on Thursday. ${text}`;
    document.querySelector('article')?.append(late);
  }, filler);
  await eventually(() => marked(page.tab)).toContain('“I have my ticket,”');
});

test('the next article of an endless page is read under its own address, without the tags of the first', async () => {
  const page = await openPage(pageOf(mill));
  await page.tab.evaluate(
    (html) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      history.replaceState({}, '', '/2031/03/library-closes');
      document.title = 'Library closes early | Mill Herald';
    },
    articleOf('Library closes early', 'We ran out of lamps'),
  );
  await eventually(() => marked(page.tab)).toEqual(['“We ran out of lamps,”']);
  const records = await reader().records();
  expect(recordedWords(records, `${site}/2031/03/mill-to-reopen`)).toEqual(['“The wheel turns again,”']);
  expect(recordedWords(records, `${site}/2031/03/library-closes`)).toEqual(['“We ran out of lamps,”']);
  const library = records.articles.find(({ url }) => url.endsWith('library-closes'));
  expect(library).toMatchObject({ title: 'Library closes early', publishedAt: null, byline: [] });
});

test('text that stays while the address changes keeps its marks and its record', async () => {
  const page = await openPage(pageOf(mill));
  await page.tab.evaluate((html) => {
    history.pushState({}, '', '/2031/03/another-one');
    const main = document.querySelector('main');
    if (main) main.innerHTML = html; // Rendered anew by the framework, the same words.
  }, mill);
  await eventually(() => marked(page.tab)).toEqual(['“The wheel turns again,”']);
  expect((await reader().records()).articles.map(({ url }) => url)).toEqual([`${site}/2031/03/mill-to-reopen`]);
});

test('marks outlast a framework that renders the same words anew', async () => {
  const page = await openPage(pageOf(mill));
  await page.tab.evaluate(() => {
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  });
  await eventually(() => marked(page.tab)).toEqual(['“The wheel turns again,”']);
});

test.each([
  ['Chrome', 'class', 'translated-ltr', ''],
  ['Firefox', 'lang', 'de', 'en'],
])(
  'what %s translated is nobody’s quotation, and marks come back with the words',
  async (_, name, translated, original) => {
    const page = await openPage(pageOf(mill));
    await page.tab.evaluate(
      (attribute, value) => {
        document.documentElement.setAttribute(attribute, value);
        for (const each of document.querySelectorAll('p')) {
          each.dataset.words = each.textContent ?? '';
          each.innerHTML = `<font><font>${'“The wheel is turning once more,” Oda Renn said on Tuesday. '.repeat(6)}</font></font>`;
        }
      },
      name,
      translated,
    );
    await eventually(() => marked(page.tab)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 1000)); // Long enough to be read, if it were.
    await page.tab.evaluate(
      (attribute, value) => {
        document.documentElement.setAttribute(attribute, value);
        for (const each of document.querySelectorAll('p')) each.textContent = each.dataset.words ?? '';
      },
      name,
      original,
    );
    await eventually(() => marked(page.tab)).toEqual(['“The wheel turns again,”']);
    expect((await reader().records()).claims.map(({ content }) => content[0]?.exact)).toEqual([
      '“The wheel turns again,”',
    ]);
  },
);

test('a page that comes back from the cache is counted on the button and marked', async () => {
  const page = await openPage(pageOf(mill));
  reader().internet.publish(`${site}/other`, '<!doctype html><title>Other</title><p>Nothing to read.</p>');
  await page.tab.evaluate(() => Object.assign(window, { isSame: true })); // Lost, were the page loaded anew.
  await page.tab.goto(`${site}/other`);
  await page.tab.goBack();
  expect(await page.tab.evaluate('window.isSame')).toBe(true);
  await page.described();
  expect(await marked(page.tab)).toEqual(['“The wheel turns again,”']);
  await eventually(() => page.badge()).toBe('1');
});

test('marks that the page clears while nothing else changes are painted again when the reader scrolls', async () => {
  const page = await openPage(pageOf(`${mill}<div style="height: 3000px"></div>`));
  await page.tab.evaluate(() => CSS.highlights.clear());
  expect(await marked(page.tab)).toEqual([]);
  await page.tab.evaluate(() => scrollTo(0, 300));
  await eventually(() => marked(page.tab)).toEqual(['“The wheel turns again,”']);
});
