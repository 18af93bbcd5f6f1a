/** Runs inside the saved page, in an isolated world: what a content script would do, each step with its time. */
import type { PageSources } from '../../src/core/metadata/page-sources';
import type { PageText } from '../../src/core/posts/post-sources';
import { readArticleText } from '../../src/page/article-text';
import { detectArticle, placeArticle } from '../../src/page/detect-article';
import { runThrough } from '../../src/page/in-steps';
import { readSources } from '../../src/page/read-sources';

export interface PageReading {
  isArticle: boolean;
  stage: string;
  sources: PageSources;
  article: PageText;
  domUnchanged: boolean;
  ms: Record<string, number>;
}

function readPage(): PageReading {
  const before = document.documentElement.outerHTML;
  const started = performance.now();
  const { isArticle, stage, ...found } = detectArticle(document, location);
  const detected = performance.now();
  const place = runThrough(placeArticle(document, { isArticle, stage, ...found }));
  if (place === null) throw new Error('The page has no body.');
  const placed = performance.now();
  const { sources, headline } = readSources(document, location, place.sources);
  const described = performance.now();
  const { article } = runThrough(readArticleText(place.prose, headline));
  const finished = performance.now();
  return {
    isArticle,
    stage,
    sources,
    article,
    domUnchanged: before === document.documentElement.outerHTML,
    ms: {
      detect: detected - started,
      metadata: described - placed,
      text: finished - described,
      read: finished - placed + detected - started,
    },
  };
}

/** The floor of the issue: one pass over every text node. */
function readEveryTextNode(): number {
  const started = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null) length += (walker.currentNode.nodeValue ?? '').length;
  const finished = performance.now();
  return length >= 0 ? finished - started : 0;
}

Object.assign(globalThis, { hearsayBench: { readPage, readEveryTextNode } });
