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
  /^(?:og:)?article:|^news_keywords$|publish.?(?:ed|date)|pub.?date|^sailthru\.date$|^article.?date|^date$|^dc(?:terms)?\.(?:date|issued)/;

/** Each name that fits holds one of these: running an expression for the first time costs more than all else that is asked here. */
const newsParts = ['article', 'news_keywords', 'pub', 'date', 'dcterms'];

/** Wikis, forums and manuals name the software they run on. */
const otherSoftware = (
  'wiki discourse phpbb vbulletin xenforo invision discuz mybb prestashop magento shopify docutils docusaurus mkdocs gitbook ' +
  'doxygen'
).split(' ');

/** Open Graph's types, the part before the dot of `video.movie`. */
const otherThings = new Set(
  'product profile video music book place restaurant game app hotel business object event events'.split(' '),
);

const articleParts = ['article', 'news', 'story', 'blog'];

const otherTypes = new Set(
  (
    'Product ProductGroup ProfilePage CollectionPage SearchResultsPage QAPage FAQPage AboutPage ContactPage CheckoutPage ' +
    'DiscussionForumPosting ItemList JobPosting Recipe MusicGroup MusicAlbum Movie TVSeries PodcastEpisode PodcastSeries Book ' +
    'RealEstateListing DefinedTerm Course Hotel Restaurant LocalBusiness SoftwareApplication WebApplication MobileApplication Dataset VideoObject'
  ).split(' '),
);

/** A match is an event of which newsrooms report: SportsEvent. */
const isOtherType = (type: string) => otherTypes.has(type) || (type.endsWith('Event') && type !== 'SportsEvent');

/** How WordPress, two fifths of the web, marks lists of posts, and pages that are no posts: what a site says of itself. */
const otherBodies = [' archive ', ' search-results ', ' error404 ', ' home blog ', ' page-id-'];

const isOtherBody = (body: Element | null) => holdsAny(` ${body?.getAttribute('class') ?? ''} `, otherBodies);

export function readClaims(document: Document, { metas, objects }: SelfDescription): Claims {
  if (metas.get('generator')?.some((software) => holdsAny(software.toLowerCase(), otherSoftware))) return 'denied';
  const type = metas.get('og:type')?.[0]?.toLowerCase() ?? '';
  const isTaggedArticle = holdsAny(type, articleParts);
  const isDated = namesNews([...metas.keys()]);
  const types = objects.flatMap(typesOf);
  const isDeclared = types.some((each) => articleTypes.has(each));
  if (!isDeclared && isOtherBody(findBody(document))) return 'denied';
  if ((isTaggedArticle && isDated) || isDeclared) return 'article';
  if (otherThings.has(firstWordOf(type)) || (!isTaggedArticle && types.some(isOtherType))) return 'denied';
  if (queryFirst(document, '[itemtype$="Article"], [itemtype$="BlogPosting"]') !== null) return 'article';
  if (isTaggedArticle || isDated) return 'perhaps';
  return queryFirst(document, '[itemtype$="/Product"], [itemtype$="/SearchResultsPage"]') === null ? 'none' : 'denied';
}

/** Names are in lower case. */
function namesNews(names: readonly string[]): boolean {
  return names.some((name) => name.startsWith('article:') || (holdsAny(name, newsParts) && newsTag.test(name)));
}

const holdsAny = (text: string, parts: readonly string[]) => parts.some((part) => text.includes(part));

const firstWordOf = (type: string) => /^\w*/.exec(type)?.[0] ?? '';
