import { describe, expect, test } from 'vitest';
import { parseReadArticle } from '../../src/messages/parse-article';

const valid = {
  input: {
    text: 'The bridge is safe, she said.',
    blocks: [{ role: 'paragraph', span: [0, 29] }],
    posts: [],
    title: null,
    byline: ['Ana Pell'],
    publisher: null,
    hostname: 'courier.example',
    lang: 'en',
  },
  metadata: {
    title: null,
    byline: [],
    publisher: null,
    hostname: 'courier.example',
    lang: 'en',
    publishedAt: null,
    updatedAt: null,
    section: null,
    isPaywalled: null,
    url: 'https://courier.example/bridge',
    origins: {},
  },
};

const input = (changes: object) => ({ ...valid, input: { ...valid.input, ...changes } });
const metadata = (changes: object) => ({ ...valid, metadata: { ...valid.metadata, ...changes } });

describe('an article that came over the wire', () => {
  test('is taken when it has the right shape', () => {
    expect(parseReadArticle(valid)).toEqual(valid);
  });

  test('loses fields nobody knows', () => {
    expect(parseReadArticle(input({ __proto__: { evil: 1 }, extra: 1 }))).toEqual(valid);
  });

  test.each([
    ['nothing', null],
    ['no metadata', { input: valid.input }],
    ['a text that is no text', input({ text: ['a'] })],
    ['a block of unknown role', input({ blocks: [{ role: 'script', span: [0, 1] }] })],
    ['a span beyond the text', input({ blocks: [{ role: 'paragraph', span: [0, 30] }] })],
    ['a span that ends before it starts', input({ blocks: [{ role: 'paragraph', span: [5, 2] }] })],
    ['a negative offset', input({ blocks: [{ role: 'paragraph', span: [-1, 2] }] })],
    ['half an offset', input({ blocks: [{ role: 'paragraph', span: [0.5, 2] }] })],
    ['an address that is no web page', metadata({ url: 'javascript:alert(1)' })],
    ['origins that are no words', metadata({ origins: { title: 7 } })],
  ])('is refused with %s', (_, args) => {
    expect(parseReadArticle(args)).toBeNull();
  });
});
