// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page';
import { describePage } from '../../src/core/metadata/describe-page';
import { chooseAddress } from '../../src/page/choose-address';
import { detectArticle, placeArticle } from '../../src/page/detect-article';
import { runThrough } from '../../src/page/in-steps';
import { easternPortals } from './newsrooms/eastern-portals';
import { furtherPortals } from './newsrooms/further-portals';
import { furtherSystems } from './newsrooms/further-systems';
import { hardCases } from './newsrooms/hard-cases';
import { hardPages } from './newsrooms/hard-pages';
import { largeNewsrooms } from './newsrooms/large-newsrooms';
import type { MadePage } from './newsrooms/made-page';
import { noArticles } from './newsrooms/no-articles';
import { noNews } from './newsrooms/no-news';
import { oddArticles } from './newsrooms/odd-articles';
import { oddForms } from './newsrooms/odd-forms';
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
  const {
    title,
    byline,
    publishedAt,
    publisher,
    lang: language,
    url,
  } = describePage(found.sources, chooseAddress(found.sources));
  const { text, blocks } = found.article;
  const roles: Record<string, string[]> = {};
  for (const { role, span } of blocks) {
    roles[role] ??= [];
    roles[role].push(text.slice(...span).trim());
  }
  return {
    title,
    byline,
    day: publishedAt?.slice(0, 10) ?? null,
    outlet: publisher,
    text: text.split('\n\n').map((each) => each.trim()), // Without the indents of Chinese and Japanese.
    roles,
    lang: language,
    url,
  };
}

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
});

describe.each([
  ['systems that many publish with', publishingSystems],
  ['further systems', furtherSystems],
  ['large newsrooms', largeNewsrooms],
  ['papers and portals of the world', worldPortals],
  ['further papers and portals', furtherPortals],
  ['further papers and portals of the East', easternPortals],
  ['articles of other kinds', oddArticles],
  ['articles of other forms', oddForms],
  ['articles with several difficulties', hardPages],
  ['what stands between and beside paragraphs', hardCases],
  ['no articles', noArticles],
  ['further pages that are no news', noNews],
] as const)('%s', (_, pages) => {
  test.each(pages)('$name', (page) => {
    const { article, lang = 'en', href: url } = page;
    if (article === null) expect(read(page)).toBeNull();
    else expect(read(page)).toMatchObject({ lang, url, ...article });
  });
});
