import type { PageSources } from '../core/metadata/page-sources';
import type { PageText } from '../core/posts/post-sources';
import { readArticleText } from '../page/article-text';
import type { ArticlePlace } from '../page/detect-article';
import type { Steps } from '../page/in-steps';
import { readSourcesInSteps } from '../page/read-sources';
import type { TextMap } from '../page/text-map';

/** A page as read at one moment. */
export interface Reading {
  article: PageText;
  /** What the page says of the article; what to make of it is decided in the background. */
  sources: PageSources;
  map: TextMap;
}

/**
 * Reads the article of a page that is one. Changes nothing. Null where it holds no text, unless the reader `wants` it read: such a
 * page may hold no prose and still words that were selected by hand.
 */
export function* readPage(
  document: Document,
  location: Location,
  { prose, sources: described, wants }: ArticlePlace & { wants: boolean },
): Steps<Reading | null> {
  const { sources, headline } = yield* readSourcesInSteps(document, location, described);
  yield;
  const { article, map } = yield* readArticleText(prose, headline);
  return article.text === '' && !wants ? null : { article, sources, map };
}
