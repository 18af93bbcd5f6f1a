// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page';
import { describePage } from '../../src/core/metadata/describe-page';
import { chooseAddress } from '../../src/page/choose-address';
import { detectArticle, placeArticle } from '../../src/page/detect-article';
import { runThrough } from '../../src/page/in-steps';
import { largeNewsrooms } from './newsrooms/large-newsrooms';
import type { MadePage } from './newsrooms/made-page';
import { noArticles } from './newsrooms/no-articles';
import { oddArticles } from './newsrooms/odd-articles';
import { publishingSystems } from './newsrooms/publishing-systems';
import { worldPortals } from './newsrooms/world-portals';

/** What we read of a page, in the form in which the pages say what is to be read. */
function read({ href, lang = 'en', head = '', body, bodyClass = '' }: MadePage) {
  document.documentElement.lang = lang;
  document.head.innerHTML = /<title>/.test(head) ? head : `<title>A page</title>${head}`;
  document.body.className = bodyClass;
  document.body.innerHTML = body;
  const detection = detectArticle(document, new URL(href));
  if (!detection.isArticle) return null;
  const place = runThrough(placeArticle(document, detection));
  const found = place && runThrough(readPage(document, { href } as Location, { ...place, wants: false }));
  if (!found) return 'nothing to read';
  const { title, byline, publishedAt, publisher } = describePage(found.sources, chooseAddress(found.sources));
  return {
    title,
    byline,
    day: publishedAt?.slice(0, 10) ?? null,
    outlet: publisher,
    text: found.article.text.split('\n\n').map((text) => text.trim()), // Without the indents of Chinese and Japanese.
  };
}

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
});

describe.each([
  ['systems that many publish with', publishingSystems],
  ['large newsrooms', largeNewsrooms],
  ['papers and portals of the world', worldPortals],
  ['articles of other kinds', oddArticles],
  ['no articles', noArticles],
] as const)('%s', (_, pages) => {
  test.each(pages)('$name', (page) => {
    expect(read(page)).toEqual(page.article);
  });
});
