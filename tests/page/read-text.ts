import { readArticleText } from '../../src/page/article-text';
import { findHeadline } from '../../src/page/find-headline';
import { findProse } from '../../src/page/find-prose';

/** Reads a page that is taken for an article, whatever it looks like. */
export function readText(page: Document): ReturnType<typeof readArticleText> {
  return readArticleText(findProse(page.body, 'long-stretches'), findHeadline(page, null));
}
