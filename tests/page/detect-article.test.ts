// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../src/page/detect-article';

const sentence =
  'The harbour of Lindholm stayed closed on Tuesday, and nobody could say when the ferries would sail again. ';
const article = `<article><h1>Harbour closed</h1>${`<p>${sentence.repeat(2)}</p>`.repeat(6)}</article>`;
const short = `<article><h1>Harbour closed</h1>${`<p>${sentence}</p>`.repeat(2)}</article>`;
const cards = `<ul>${`<li><h3><a href="/a">Storm closes harbour</a></h3><div><p>${sentence}</p></div></li>`.repeat(20)}</ul>`;
const chinese = `<div class="text">${'<p>林德霍尔姆港周二仍然关闭，没有人能说渡轮何时再次启航。市长对记者说，风太大了。</p>'.repeat(14)}</div>`;
const thai = `<div>${'<p>ท่าเรือลินด์โฮล์มยังคงปิดในวันอังคารและไม่มีใครบอกได้ว่าเรือข้ามฟากจะออกเดินทางอีกเมื่อใดนายกเทศมนตรีกล่าว</p>'.repeat(10)}</div>`;

const og = (type: string) => `<meta property="og:type" content="${type}">`;
const jsonLd = (object: object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const newsArticle = jsonLd({
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], headline: 'Harbour closed' }],
});

const address = 'https://lantern.example/news/harbour-closed-4711';

function detect(html: string, { head = '', href = address }: { head?: string; href?: string } = {}) {
  document.head.innerHTML = head;
  document.body.innerHTML = html;
  return detectArticle(document, new URL(href));
}

describe('articles', () => {
  test.each([
    ['long text that claims nothing', article, {}],
    [
      'a short report with a tag and a date',
      short,
      { head: `${og('article')}<meta property="article:published_time" content="2024-05-02">` },
    ],
    ['a short report in a JSON-LD graph', short, { head: newsArticle }],
    ['a report with microdata', `<div itemscope itemtype="https://schema.org/NewsArticle">${short}</div>`, {}],
    ['Chinese', chinese, {}],
    ['Thai', thai, {}],
    ['an address that is a number alone', article, { href: 'https://lantern.example/?p=4711' }],
    ['an index page far down the path', article, { href: 'https://lantern.example/2013/08/03/harbour/index.html' }],
    ['an address that ends in a word of rules', article, { href: 'https://lantern.example/food/2031/cookies' }],
    [
      'a page filed under its topic that says it is news',
      article,
      { href: 'https://lantern.example/topic/harbour', head: newsArticle },
    ],
  ])('%s', (_, html, page) => {
    expect(detect(html, page).isArticle).toBe(true);
  });
});

describe('other pages', () => {
  test.each([
    ['a front page', article, { href: 'https://lantern.example/' }, 'address'],
    ['a front page in another language', article, { href: 'https://lantern.example/en/' }, 'address'],
    ['search results', article, { href: 'https://lantern.example/search?q=harbour', head: newsArticle }, 'address'],
    [
      'rules of a site',
      article,
      { href: 'https://lantern.example/en/terms-of-use.html', head: newsArticle },
      'address',
    ],
    ['a forum', article, { href: 'https://lantern.example/forum/harbour' }, 'address'],
    ['a product', article, { head: og('product') }, 'tags'],
    ['a profile', article, { head: jsonLd({ '@type': 'ProfilePage' }) }, 'tags'],
    [
      'a wiki',
      article,
      { head: '<meta name="generator" content="MediaWiki 1.43"><meta property="og:type" content="article">' },
      'tags',
    ],
    ['cards of a section', cards, {}, 'text'],
    ['a few sentences that claim nothing', short, {}, 'text'],
    ['links alone, whatever they claim', '<p><a href="/a">Storm closes harbour</a></p>', { head: newsArticle }, 'text'],
  ])('%s', (_, html, page, stage) => {
    expect(detect(html, page)).toMatchObject({ isArticle: false, stage });
  });

  test('decided by address or tags are not read', () => {
    expect(detect(article, { href: 'https://lantern.example/' }).prose).toBeNull();
    expect(detect(article, { head: og('product') }).prose).toBeNull();
  });
});

test('survives structured data that is no JSON', () => {
  const broken =
    '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"Harbour\nclosed",} --></script>';
  expect(detect(short, { head: broken }).isArticle).toBe(true);
  expect(detect(article, { head: '<script type="application/ld+json">{"@type":</script>' }).isArticle).toBe(true);
});

test('finds an article in an open shadow tree that the page claims', () => {
  document.head.innerHTML = newsArticle;
  document.body.innerHTML = '<story-text></story-text>';
  const shadow = document.querySelector('story-text')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = article;
  expect(detectArticle(document, new URL(address)).isArticle).toBe(true);
});
