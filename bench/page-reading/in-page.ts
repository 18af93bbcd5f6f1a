/** Runs inside the saved page, in an isolated world: what a content script would do, each step with its time. */
import { readArticleText } from '../../src/page/article-text';
import { detectArticle } from '../../src/page/detect-article';
import { readMetadata } from '../../src/page/read-metadata';

export interface PageReading {
  isArticle: boolean;
  stage: string;
  title: string | null;
  byline: string[];
  published: string | null;
  siteName: string | null;
  lang: string | null;
  text: string;
  roles: string[];
  posts: unknown[];
  metadata: unknown;
  domUnchanged: boolean;
  ms: Record<string, number>;
}

function readPage(): PageReading {
  const before = document.documentElement.outerHTML;
  const started = performance.now();
  const detection = detectArticle(document, location);
  const detected = performance.now();
  const metadata = readMetadata(document, location, detection.sources);
  const described = performance.now();
  const { article } = readArticleText(document, { detection, title: metadata.title });
  const finished = performance.now();
  return {
    isArticle: detection.isArticle,
    stage: detection.stage,
    title: metadata.title,
    byline: metadata.byline,
    published: metadata.publishedAt,
    siteName: metadata.publisher,
    lang: metadata.lang,
    text: article.text,
    roles: article.blocks.map((block) => block.role),
    posts: article.posts,
    metadata,
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
