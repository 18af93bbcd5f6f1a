import type { ArticleMetadata, ArticleText } from '../core/model';
import { readArticleText } from '../page/article-text';
import { detectArticle } from '../page/detect-article';
import { readMetadata } from '../page/read-metadata';
import type { TextMap } from '../page/text-map';

/** A page as read at one moment. */
export interface Reading {
  article: ArticleText;
  metadata: ArticleMetadata;
  map: TextMap;
}

/** Reads the page if it is an article, and tells how long each part took, in milliseconds. Changes nothing. */
export function readPage(
  document: Document,
  location: Location,
): { reading: Reading | null; ms: { detect: number; read: number } } {
  const started = performance.now();
  const detection = detectArticle(document, location);
  const detected = performance.now();
  if (!detection.isArticle) return { reading: null, ms: { detect: detected - started, read: 0 } };
  const metadata = readMetadata(document, location, detection.sources);
  const { article, map } = readArticleText(document, { detection, title: metadata.title });
  const reading = article.text === '' ? null : { article, metadata, map };
  return { reading, ms: { detect: detected - started, read: performance.now() - detected } };
}
