// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { describePage } from '../../src/core/metadata/describe-page';
import { chooseAddress } from '../../src/page/choose-address';
import { runThrough } from '../../src/page/in-steps';
import { readSources } from '../../src/page/read-sources';
import { readSelfDescription } from '../../src/page/self-description';

const address = 'https://www.lantern.example/news/harbour-of-lindholm-closed-4711';

function read(head: string, { body = '', href = address }: { body?: string; href?: string } = {}) {
  document.documentElement.removeAttribute('lang');
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  const { sources } = readSources(document, { href }, runThrough(readSelfDescription(document)));
  return describePage(sources, chooseAddress(sources));
}

const meta = (name: string, content: string) =>
  `<meta ${/[:]/.test(name) ? 'property' : 'name'}="${name}" content="${content}">`;
const jsonLd = (object: object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const news = (fields: object) => jsonLd({ '@type': 'NewsArticle', headline: 'Harbour of Lindholm closed', ...fields });

test('of structured data only what tells about the article is kept, not its whole text', () => {
  document.head.innerHTML = news({
    articleBody: 'The harbour is closed.',
    '@graph': [{ '@type': 'LiveBlogPosting', liveBlogUpdate: [] }],
  });
  const { objects } = runThrough(readSelfDescription(document));
  expect(objects).toEqual([
    { '@type': 'NewsArticle', headline: 'Harbour of Lindholm closed' },
    { '@type': 'LiveBlogPosting' },
  ]);
});

describe('title', () => {
  test.each([
    ['of structured data', news({}), '<h1>Storm!</h1>', 'Harbour of Lindholm closed', 'json-ld headline'],
    [
      'with entities',
      jsonLd({ '@type': 'NewsArticle', headline: 'Holm &amp; sons: &quot;We stay&quot;' }),
      '',
      'Holm & sons: "We stay"',
      'json-ld headline',
    ],
    [
      'as readers see it',
      meta('og:title', 'Harbour of Lindholm closed by storm | The Lantern'),
      '<h1>Harbour of Lindholm closed by storm</h1>',
      'Harbour of Lindholm closed by storm',
      'headline',
    ],
    [
      'without the outlet',
      '<title>Harbour of Lindholm closed by storm | The Lantern</title>',
      '',
      'Harbour of Lindholm closed by storm',
      'title',
    ],
    [
      'and not the logo',
      meta('og:title', 'Harbour of Lindholm closed by storm'),
      '<h1>The Lantern</h1>',
      'Harbour of Lindholm closed by storm',
      'meta og:title',
    ],
  ])('%s', (_, head, body, title, origin) => {
    const found = read(head, { body });
    expect(found.title).toBe(title);
    expect(found.origins.title).toBe(origin);
  });
});

describe('byline', () => {
  test.each([
    ['one person', news({ author: { '@type': 'Person', name: 'Jo Lund' } }), '', ['Jo Lund']],
    ['several, as text', news({ author: 'By Jo Lund and Ada Holm' }), '', ['Jo Lund', 'Ada Holm']],
    [
      'by reference into the graph',
      jsonLd({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'H', author: { '@id': '#jo' } },
          { '@type': 'Person', '@id': '#jo', name: 'Jo Lund' },
        ],
      }),
      '',
      ['Jo Lund'],
    ],
    ['of a tag', meta('author', 'Jo Lund'), '', ['Jo Lund']],
    ['no address of a profile', meta('article:author', 'https://social.example/lantern'), '', []],
    [
      'as shown, where structured data names the outlet',
      news({ author: { name: 'The Lantern' }, publisher: { name: 'The Lantern' } }),
      '<div class="byline">By <a href="/jo">Jo Lund</a> · 5 min read</div>',
      ['Jo Lund'],
    ],
    [
      'the outlet, where nobody else is named',
      news({ author: { name: 'The Lantern' }, publisher: { name: 'The Lantern' } }),
      '',
      ['The Lantern'],
    ],
    [
      'not of a picture',
      '',
      '<figure><span class="author">Kim Berg</span></figure><span class="author">Jo Lund</span>',
      ['Jo Lund'],
    ],
    [
      'all of a fuller tag, where structured data has room for one',
      news({ author: { '@type': 'Person', name: 'Jo Lund' } }) + meta('author', 'Jo Lund, Ada Holm'),
      '',
      ['Jo Lund', 'Ada Holm'],
    ],
    [
      'of structured data where another tag names others',
      news({ author: { '@type': 'Person', name: 'Jo Lund' } }) + meta('author', 'Desk One, Desk Two'),
      '',
      ['Jo Lund'],
    ],
    [
      'without the other links beside it',
      '',
      '<div class="byline"><a href="/jo">Jo Lund</a> <a href="/print">Print this article</a></div>',
      ['Jo Lund'],
    ],
    [
      'of an element named for tests',
      '',
      '<div data-testid="prism-byline">By <a href="/jo">Jo Lund</a></div>',
      ['Jo Lund'],
    ],
    [
      'of a line without a name',
      '',
      '<article><h1>Harbour of Lindholm closed by storm</h1><p><em>Por Jo Lund</em></p></article>',
      ['Jo Lund'],
    ],
    [
      'not of a sentence that begins as one',
      '',
      '<article><h1>Harbour of Lindholm closed by storm</h1><p>By Friday the harbour of Lindholm will be open to ships again, they say.</p></article>',
      [],
    ],
    ['with accents as entities', meta('author', 'Jos&amp;eacute; Lund'), '', ['José Lund']],
  ])('%s', (_, head, body, byline) => {
    expect(read(head, { body }).byline).toEqual(byline);
  });
});

describe('publication', () => {
  test.each([
    ['with its zone', news({ datePublished: '2024-05-02T21:30:00+0200' }), '', '2024-05-02T21:30:00+02:00'],
    ['without a zone stays without one', news({ datePublished: '2024-05-02 21:30' }), '', '2024-05-02T21:30:00'],
    ['as a day', meta('date', '2024-05-02'), '', '2024-05-02'],
    [
      'in the Thai calendar',
      meta('article:published_time', '2567-05-02T08:00:00+07:00'),
      '',
      '2024-05-02T08:00:00+07:00',
    ],
    ['in milliseconds', meta('article:published_time', '1714678200000'), '', '2024-05-02T19:30:00.000Z'],
    ['of a time element', '', '<time datetime="2024-05-02T21:30:00Z">yesterday</time>', '2024-05-02T21:30:00Z'],
    ['in words', '', '<p class="date">Thursday, 2 May 2024, 21:30</p>', '2024-05-02'],
    ['in words of the page’s language', '', '<p class="date">2 мая 2024, 21:30</p>', '2024-05-02'],
    ['in Japanese', '', '<p class="date">2024年5月2日 21:30</p>', '2024-05-02'],
    ['of none', '', '<p class="date">yesterday</p>', null],
  ])('%s', (_, head, body, publishedAt) => {
    expect(read(head, { body }).publishedAt).toBe(publishedAt);
  });

  test('is told from the last change', () => {
    const found = read(news({ datePublished: '2024-05-02', dateModified: '2024-05-03T10:00:00Z' }));
    expect([found.publishedAt, found.updatedAt]).toEqual(['2024-05-02', '2024-05-03T10:00:00Z']);
  });
});

describe('address', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  const same = 'https://lantern.example/news/harbour-of-lindholm-closed-4711';
  test.each([
    ['canonical and og:url where they agree', canonical(same) + meta('og:url', same), address, same],
    ['canonical where it names the same article', canonical(same), `${address}/amp`, same],
    [
      'not a canonical link to the front page',
      canonical('https://lantern.example/') + meta('og:url', 'https://lantern.example/'),
      address,
      address,
    ],
    [
      'not a canonical link that another article left behind',
      canonical('https://lantern.example/news/ferries-sail-again-after-storm'),
      address,
      address,
    ],
    [
      'not a canonical link to another site',
      canonical('https://post.example/news/harbour-of-lindholm-closed-4711'),
      address,
      address,
    ],
    [
      'without tracking parameters and fragment',
      '',
      `${address}?utm_source=mail&page=2&fbclid=x#comments`,
      `${address}?page=2`,
    ],
    [
      'not a canonical link from the second part to the first',
      canonical(same) + meta('og:url', same),
      `${same}?page=2`,
      `${same}?page=2`,
    ],
    ['not one from a part named in the path', canonical(same), `${same}/seite-3.html`, `${same}/seite-3.html`],
    ['canonical of the part itself', canonical(`${same}/page/2`), `${same}?page=2`, `${same}/page/2`],
    ['canonical of the first part', canonical(same), `${same}?page=1`, same],
    ['canonical where a number names the article', canonical(same), `${same}?p=4711`, same],
    ['without the archive’s prefix', '', `https://web.archive.org/web/20240502000000/${address}`, address],
  ])('%s', (_, head, href, url) => {
    expect(read(head, { href }).url).toBe(url);
  });

  test('gives the host without "www."', () => {
    expect(read('').hostname).toBe('lantern.example');
  });
});

test('reads outlet, section, language and paywall with their origins', () => {
  const found = read(
    news({
      publisher: { name: 'The Lantern' },
      articleSection: ['Coast'],
      inLanguage: 'en-GB',
      isAccessibleForFree: 'False',
    }),
  );
  expect(found).toMatchObject({ publisher: 'The Lantern', section: 'Coast', lang: 'en-GB', isPaywalled: true });
  expect(found.origins).toMatchObject({ publisher: 'json-ld publisher', lang: 'json-ld inLanguage' });
});

test('leaves null what the page does not say', () => {
  expect(read('')).toEqual({
    title: null,
    byline: [],
    publisher: null,
    hostname: 'lantern.example',
    lang: null,
    publishedAt: null,
    updatedAt: null,
    section: null,
    isPaywalled: null,
    url: address,
    origins: { url: 'address' },
  });
});
