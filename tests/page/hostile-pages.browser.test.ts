import { afterEach, describe, expect, test, vi } from 'vitest';
import { describePage } from '../../src/core/metadata/describe-page';
import { readArticleText } from '../../src/page/article-text';
import { chooseAddress } from '../../src/page/choose-address';
import { detectArticle, placeArticle } from '../../src/page/detect-article';
import { runThrough } from '../../src/page/in-steps';
import { readSources } from '../../src/page/read-sources';
import { openFrame } from './open-frame';

const sentence =
  'The harbour of Lindholm stayed closed on Tuesday, and nobody could say when the ferries would sail again. ';
const numbers = Array.from({ length: 8 }, (_, index) => index);
const paragraphs = numbers.map((number) => `<p>${sentence.repeat(2)}Ship ${number} waits.</p>`).join('');
const location = new URL('https://lantern.example/news/harbour-closed-4711');

function readAll(page: Document) {
  const detection = detectArticle(page, location);
  const place = runThrough(placeArticle(page, detection));
  if (place === null) return { detection, metadata: null, article: { text: '' } };
  const { sources, headline } = readSources(page, location, place.sources);
  const metadata = describePage(sources, chooseAddress(sources));
  return { detection, metadata, ...runThrough(readArticleText(place.prose, headline)) };
}

afterEach(() => document.body.replaceChildren());

const article = `<article><h1>Harbour of Lindholm closed</h1>${paragraphs}</article>`;
const text = numbers.map((number) => `${sentence.repeat(2)}Ship ${number} waits.`).join('\n\n');
const shadowed = [
  'querySelector',
  'querySelectorAll',
  'createTreeWalker',
  'documentElement',
  'body',
  'firstChild',
  'nodeType',
  'localName',
  'URL',
];
const shadowedInForm = [
  'parentNode',
  'parentElement',
  'firstChild',
  'nextSibling',
  'localName',
  'nodeType',
  'getAttribute',
  'hasAttributes',
  'matches',
  'className',
  'id',
  'children',
  'contains',
  'shadowRoot',
];

describe('an article is read', () => {
  test.each([
    [
      'whose images are named like methods of the document',
      `${shadowed.map((name) => `<img name="${name}">`).join('')}${article}`,
    ],
    [
      'within a form whose fields are named like properties',
      `<form>${shadowedInForm.map((name) => `<input name="${name}">`).join('')}${article}</form>`,
    ],
    ['without a doctype', article],
    ['with a base address that leads away', `<base href="javascript:0//">${article}`],
    ['beside an editor', `<div contenteditable="true"><p>${sentence.repeat(4)}</p></div>${article}`],
    [
      'with a policy of trusted types',
      `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; script-src 'none'">${article}`,
    ],
  ])('%s', async (_, html) => {
    const page = await openFrame(html);
    const before = page.documentElement.outerHTML;
    const { detection, article: read } = readAll(page);
    expect(detection.isArticle).toBe(true);
    expect(read.text).toBe(text);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('no article and no error', () => {
  const parse = (source: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(source, type);
  test.each([
    ['XML', parse(`<?xml version="1.0"?><news><p>${sentence}</p></news>`, 'application/xml')],
    ['SVG', parse(`<svg xmlns="http://www.w3.org/2000/svg"><text>${sentence}</text></svg>`, 'image/svg+xml')],
    ['broken XML', parse('<news><p>', 'text/xml')],
    ['an empty document', document.implementation.createDocument(null, null)],
    ['frames instead of a body', parse('<html><frameset><frame></frameset></html>', 'text/html')],
  ])('in %s', (_, page) => {
    expect(readAll(page)).toMatchObject({ detection: { isArticle: false, stage: 'document' }, article: { text: '' } });
  });

  test('in a page that is being edited', async () => {
    const page = await openFrame(article);
    page.designMode = 'on';
    expect(detectArticle(page, location).isArticle).toBe(false);
  });
});

test('reads an article nested ten thousand elements deep', () => {
  const page = document.implementation.createHTMLDocument('Harbour of Lindholm closed');
  let innermost: Element = page.body;
  for (let depth = 0; depth < 10_000; depth++)
    innermost = innermost.appendChild(page.createElement(depth % 2 ? 'div' : 'span'));
  innermost.innerHTML = article;
  expect(readAll(page)).toMatchObject({ detection: { isArticle: true }, article: { text } });
});

test('reads an article of 100,000 words within two seconds', async () => {
  const page = await openFrame(`<article><h1>Harbour of Lindholm closed</h1>${paragraphs.repeat(350)}</article>`);
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    expect(readAll(page).article.text.length).toBeGreaterThan(0);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(2_000); // The machine may be busy with other things.
});

test('logs nothing', async () => {
  const error = vi.spyOn(console, 'error');
  readAll(await openFrame(`<script type="application/ld+json">{"@type":</script>${article}`));
  expect(error).not.toHaveBeenCalled();
});
