import { articleTypes } from '../../core/metadata/article-types';
import { typesOf } from '../../core/metadata/json-ld';
import { findBody } from '../find-body';
import { queryFirst } from '../node-access';
import type { SelfDescription } from '../self-description';

/**
 * What a page says it is: 'article' in structured data or with a date of publication, 'perhaps' where only a tag says
 * so, which many systems write into every page; 'denied' where it says it is something else; 'none' where it is silent.
 */
export type Claims = 'article' | 'perhaps' | 'denied' | 'none';

/** Names by which newsrooms tell search engines when and where an article appeared. */
const newsTag =
  /^(?:og:)?article:|^news_keywords$|publish.?(?:ed|date)|pub.?date|^sailthru\.date$|^article.?date|^date$|^dc(?:terms)?\.(?:date|issued)/i;

/** Wikis, forums and manuals name the software they run on. */
const otherSoftware =
  /wiki|discourse|phpbb|vbulletin|xenforo|invision|discuz|mybb|prestashop|magento|shopify|docutils|docusaurus|mkdocs|gitbook|doxygen/i;

const otherThings = /^(?:product|profile|video|music|book|place|restaurant|game|app|hotel|business|object|events?)\b/i;

// A match is an event of which newsrooms report: SportsEvent.
const otherTypes =
  /^(?:Product(?:Group)?|(?:Profile|Collection|SearchResults|QA|FAQ|Checkout|About|Contact)Page|DiscussionForumPosting|ItemList|JobPosting|Recipe|Music(?:Group|Album)|Movie|TVSeries|Podcast\w+|Book|Course|(?!Sports)\w*Event|Hotel|Restaurant|LocalBusiness|\w+Application|Dataset|VideoObject)$/;

/** How WordPress, two fifths of the web, marks lists of posts, and pages that are no posts: what a site says of itself. */
const otherBodies = /(?:^|\s)(?:archive|search-results|error404|home blog|page-id-\d+)(?:\s|$)/;

export function readClaims(document: Document, { metas, objects }: SelfDescription): Claims {
  if (metas.get('generator')?.some((software) => otherSoftware.test(software))) return 'denied';
  const type = metas.get('og:type')?.[0]?.toLowerCase() ?? '';
  const isTaggedArticle = /article|news|story|blog/.test(type);
  const isDated = [...metas.keys()].some((name) => newsTag.test(name));
  const types = objects.flatMap(typesOf);
  const isDeclared = types.some((each) => articleTypes.has(each));
  if (!isDeclared && otherBodies.test(findBody(document)?.getAttribute('class') ?? '')) return 'denied';
  if ((isTaggedArticle && isDated) || isDeclared) return 'article';
  if (otherThings.test(type) || (!isTaggedArticle && types.some((each) => otherTypes.test(each)))) return 'denied';
  if (queryFirst(document, '[itemtype$="Article"], [itemtype$="BlogPosting"]') !== null) return 'article';
  if (isTaggedArticle || isDated) return 'perhaps';
  return queryFirst(document, '[itemtype$="/Product"], [itemtype$="/SearchResultsPage"]') === null ? 'none' : 'denied';
}
