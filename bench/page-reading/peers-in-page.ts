/** Runs inside a saved page, in an isolated world: what others make of it. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

export interface PeerReading {
  isArticle: boolean;
  text: string;
  title: string;
  domUnchanged: boolean;
  /** The copy that Readability wants of the document is part of its price: it would tear the page apart. */
  ms: { detect: number; parse: number };
}

function runReadability(): PeerReading {
  const before = document.documentElement.outerHTML;
  const started = performance.now();
  const isArticle = isProbablyReaderable(document);
  const detected = performance.now();
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const parsed = performance.now();
  return {
    isArticle,
    text: textOf(article?.content ?? ''),
    title: article?.title ?? '',
    domUnchanged: before === document.documentElement.outerHTML,
    ms: { detect: detected - started, parse: parsed - detected },
  };
}

function runDefuddle(): PeerReading {
  const before = document.documentElement.outerHTML;
  const started = performance.now();
  const { content, title } = new Defuddle(document, { url: location.href }).parse();
  const parsed = performance.now();
  return {
    isArticle: true, // It does not judge.
    text: textOf(content),
    title,
    domUnchanged: before === document.documentElement.outerHTML,
    ms: { detect: 0, parse: parsed - started },
  };
}

/** The words of the markup that peers give, blocks apart from each other. */
function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll(
    'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, br, td, figcaption, section',
  )) {
    block.append('\n');
    if (block.localName === 'br') block.replaceWith('\n');
  }
  return body.textContent ?? '';
}

Object.assign(globalThis, { hearsayPeers: { Readability: runReadability, Defuddle: runDefuddle } });
