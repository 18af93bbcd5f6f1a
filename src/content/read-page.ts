import type { PageSources } from '../core/metadata/page-sources';
import type { PageText } from '../core/posts/post-sources';
import { readArticleText } from '../page/article-text';
import type { ArticlePlace } from '../page/detect-article';
import type { Steps } from '../page/in-steps';
import { readSources } from '../page/read-sources';
import type { TextMap } from '../page/text-map';

/** A page as read at one moment. */
export interface Reading {
  article: PageText;
  /** What the page says of the article; what to make of it is decided in the background. */
  sources: PageSources;
  map: TextMap;
}

/** Reads the article of a page that is one; null where it holds no text. Changes nothing. */
export function* readPage(document: Document, location: Location, place: ArticlePlace): Steps<Reading | null> {
  const { sources, headline } = readSources(document, location, place.sources);
  yield;
  const { article, map } = yield* readArticleText(place.prose, headline);
  return article.text === '' ? null : { article, sources, map };
}
