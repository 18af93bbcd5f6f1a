/** Runs inside the saved page, in an isolated world: what a content script would do, each step with its time. */
import type { PageSources } from '../../src/core/metadata/page-sources';
import type { PageText } from '../../src/core/posts/post-sources';
import { readArticleText } from '../../src/page/article-text';
import { detectArticle } from '../../src/page/detect-article';
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
  const detection = detectArticle(document, location);
  const detected = performance.now();
  const sources = readSources(document, location, detection.sources);
  const described = performance.now();
  const { article } = readArticleText(document, { detection, title: sources.headline });
  const finished = performance.now();
  return {
    isArticle: detection.isArticle,
    stage: detection.stage,
    sources,
    article,
    domUnchanged: before === document.documentElement.outerHTML,
    ms: {
      detect: detected - started,
      metadata: described - detected,
      text: finished - described,
      read: finished - started,
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
