import { queryAll } from '../node-access';
import { parseDate } from '../parse-date';
import { parseShownDate } from '../parse-shown-date';
import type { Found, PageSources } from './page-sources';

const publishedTags = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish_date',
  'publish-date',
  'published',
  'published_at',
  'pubdate',
  'pub_date',
  'cxenseparse:recs:publishtime',
  'date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'originalpublicationdate',
  'analyticsattributes.articledate',
];
const updatedTags = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'revision_date',
];

/** When the article first appeared. */
export function readPublished(sources: PageSources, lang: string | null): Found<string> | null {
  return (
    dated(sources.article?.datePublished, 'json-ld datePublished') ??
    tagged(sources, publishedTags) ??
    dated(sources.article?.dateCreated, 'json-ld dateCreated') ??
    shown(
      sources.document,
      '[itemprop~="datePublished"], time[pubdate], time[class*="publish" i], [class*="publish" i] time',
      lang,
    ) ??
    shown(sources.document, 'time', lang) ??
    inAddress(sources) ??
    shown(
      sources.document,
      '[class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], [class*="meta" i], [class*="byline" i]',
      lang,
    )
  );
}

/** When it was last changed, if the page says so. */
export function readUpdated(sources: PageSources): Found<string> | null {
  return dated(sources.article?.dateModified, 'json-ld dateModified') ?? tagged(sources, updatedTags);
}

function dated(value: unknown, origin: string): Found<string> | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const date = typeof first === 'string' || typeof first === 'number' ? parseDate(String(first)) : null;
  return date === null ? null : { value: date, origin };
}

function tagged(sources: PageSources, names: readonly string[]): Found<string> | null {
  for (const name of names) {
    const found = dated(sources.metas.get(name)?.[0], `meta ${name}`);
    if (found !== null) return found;
  }
  return null;
}

const mostShown = 12; // Elements; the article's own date stands near its top.
const longestDate = 80; // Code units of a line that holds little but a date.

function shown(document: Document, selector: string, lang: string | null): Found<string> | null {
  for (const element of queryAll(document, selector).slice(0, mostShown)) {
    const declared =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('data-time');
    const text = (element.textContent ?? '').trim();
    const value =
      (declared === null ? null : parseDate(declared)) ??
      (text.length <= longestDate ? parseShownDate(text, lang) : null);
    if (value !== null) return { value, origin: 'shown date' };
  }
  return null;
}

/** `/2019/11/18/`, `/2019-11-18/`. */
function inAddress({ document }: PageSources): Found<string> | null {
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/_-])/.exec(String(document.URL));
  return match === null ? null : dated(match.slice(1).join('-'), 'address');
}
