import type { PageSources } from '../core/metadata/page-sources';
import type { PageText } from '../core/posts/post-sources';
import { readArticleText } from '../page/article-text';
import { detectArticle } from '../page/detect-article';
import { readSources } from '../page/read-sources';
import type { TextMap } from '../page/text-map';

/** A page as read at one moment. */
export interface Reading {
  article: PageText;
  /** What the page says of the article; what to make of it is decided in the background. */
  sources: PageSources;
  map: TextMap;
}

/**
 * Reads the page if it is an article, and tells how long each part took, in milliseconds. Changes nothing. What the reader
 * `judged` it to be goes before what it looks like.
 */
export function readPage(
  document: Document,
  location: Location,
  judged: boolean | null = null,
): { reading: Reading | null; ms: { detect: number; read: number } } {
  if (judged === false) return { reading: null, ms: { detect: 0, read: 0 } };
  const started = performance.now();
  const detection = detectArticle(document, location);
  const detected = performance.now();
  if (!(judged ?? detection.isArticle)) return { reading: null, ms: { detect: detected - started, read: 0 } };
  const sources = readSources(document, location, detection.sources);
  const { article, map } = readArticleText(document, { detection, title: sources.headline });
  const reading = article.text === '' ? null : { article, sources, map };
  return { reading, ms: { detect: detected - started, read: performance.now() - detected } };
}
