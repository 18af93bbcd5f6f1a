import { articleTypes } from '../article-types';
import { metaContent } from '../meta-content';
import { queryAll, queryFirst } from '../node-access';
import { type JsonObject, typesOf } from '../structured-data';

/**
 * What a page says it is: 'article' in structured data or with a date of publication, 'perhaps' where only a tag says
 * so, which many systems write into every page; 'denied' where it says it is something else; 'none' where it is silent.
 */
export type Claims = 'article' | 'perhaps' | 'denied' | 'none';

const metaTags = 'meta[property^="og:"], meta[property^="article:"], meta[name]';

/** Names by which newsrooms tell search engines when and where an article appeared. */
const newsTag =
  /^(?:og:)?article:|^news_keywords$|publish.?(?:ed|date)|pub.?date|^sailthru\.date$|^article.?date|^date$|^dc\.date/i;

/** Wikis and forums name the software they run on. */
const otherSoftware = /mediawiki|discourse|phpbb|vbulletin|xenforo|invision|discuz|mybb|prestashop|magento|shopify/i;

const otherThings = /^(?:product|profile|video|music|book|place|restaurant|game|app|hotel|business|object)\b/i;

const otherTypes = new Set(
  (
    'Product ProductGroup ProfilePage CollectionPage SearchResultsPage QAPage FAQPage DiscussionForumPosting ItemList ' +
    'JobPosting Recipe MusicGroup MusicAlbum Movie TVSeries Book Course Event Hotel Restaurant LocalBusiness ' +
    'SoftwareApplication Dataset VideoObject CheckoutPage'
  ).split(' '),
);

export function readClaims(document: Document, structuredData: readonly JsonObject[]): Claims {
  let type = '';
  let isDated = false;
  for (const tag of queryAll(document, metaTags)) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? '';
    if (name === 'og:type') type ||= metaContent(tag).toLowerCase();
    else if (newsTag.test(name)) isDated = true;
    else if (/^generator$/i.test(name) && otherSoftware.test(metaContent(tag))) return 'denied';
  }
  const types = structuredData.flatMap(typesOf);
  const isTaggedArticle = /article|news|story|blog/.test(type);
  if (types.some((each) => articleTypes.has(each)) || (isTaggedArticle && isDated)) return 'article';
  if (otherThings.test(type) || (types.some((each) => otherTypes.has(each)) && !isTaggedArticle)) return 'denied';
  if (queryFirst(document, '[itemtype$="Article"], [itemtype$="BlogPosting"]') !== null) return 'article';
  if (isTaggedArticle || isDated) return 'perhaps';
  return queryFirst(document, '[itemtype$="/Product"], [itemtype$="/SearchResultsPage"]') === null ? 'none' : 'denied';
}
