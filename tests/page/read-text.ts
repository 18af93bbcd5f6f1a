import type { PageText } from '../../src/core/posts/post-sources';
import { readArticleText } from '../../src/page/article-text';
import { findHeadline } from '../../src/page/find-headline';
import { findProse } from '../../src/page/find-prose';
import { runThrough } from '../../src/page/in-steps';
import type { TextMap } from '../../src/page/text-map';

/** Reads a page that is taken for an article, whatever it looks like. */
export function readText(page: Document): { article: PageText; map: TextMap } {
  const prose = runThrough(findProse(page.body, 'long-stretches'));
  return runThrough(readArticleText(prose, findHeadline(page, null)));
}
