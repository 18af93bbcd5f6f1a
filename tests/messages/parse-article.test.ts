import { describe, expect, test } from 'vitest';
import { parseReadArticle } from '../../src/messages/parse-article';

const valid = {
  article: {
    text: 'The bridge is safe, she said.',
    blocks: [{ role: 'paragraph', span: [0, 29] }],
    posts: [],
  },
  sources: {
    address: { href: 'https://courier.example/bridge', canonical: null },
    htmlLang: 'en',
    pageTitle: 'Bridge to open | Courier',
    headline: 'Bridge to open',
    metas: [['og:title', ['Bridge to open']]],
    objects: [{ '@type': 'NewsArticle', author: { name: 'Ana Pell' } }],
    bylines: [],
    dates: [],
  },
};

const article = (changes: object) => ({ ...valid, article: { ...valid.article, ...changes } });
const sources = (changes: object) => ({ ...valid, sources: { ...valid.sources, ...changes } });

describe('an article that came over the wire', () => {
  test('is taken when it has the right shape', () => {
    expect(parseReadArticle(valid)).toEqual(valid);
  });

  test('loses fields nobody knows', () => {
    expect(parseReadArticle(article({ __proto__: { evil: 1 }, extra: 1 }))).toEqual(valid);
  });

  test.each([
    ['nothing', null],
    ['nothing said of the page', { article: valid.article }],
    ['a text that is no text', article({ text: ['a'] })],
    ['a block of unknown role', article({ blocks: [{ role: 'script', span: [0, 1] }] })],
    ['a span beyond the text', article({ blocks: [{ role: 'paragraph', span: [0, 30] }] })],
    ['a span that ends before it starts', article({ blocks: [{ role: 'paragraph', span: [5, 2] }] })],
    ['a negative offset', article({ blocks: [{ role: 'paragraph', span: [-1, 2] }] })],
    ['half an offset', article({ blocks: [{ role: 'paragraph', span: [0.5, 2] }] })],
    ['an address that is no web page', sources({ address: { ...valid.sources.address, href: 'javascript:alert(1)' } })],
    ['structured data that is no object', sources({ objects: ['NewsArticle'] })],
    ['tags that are no words', sources({ metas: [['og:title', [7]]] })],
  ])('is refused with %s', (_, args) => {
    expect(parseReadArticle(args)).toBeNull();
  });
});
