import { queryAll } from '../node-access';
import type { Found, PageSources } from '../page-sources';
import { parseDate } from '../parse-date';
import { parseShownDate } from '../parse-shown-date';

/** Names of tags for the first publication, the surest first; every newsroom's system has its own. */
const publishedTags = [
  /^(?:og:)?article:published/,
  /datepublished|publish_?-?(?:ed)?_?(?:at|date|time)|pub_?-?date|^published$/,
  /^sailthru\.date$|articledate$|^date$|^dc(?:terms)?\.(?:date|created)/,
];
const updatedTags = [/modified|updated_time|^last-?modified$|revision_date/];

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

function tagged({ metas }: PageSources, patterns: readonly RegExp[]): Found<string> | null {
  for (const pattern of patterns) {
    for (const [name, [content]] of metas) {
      const found = pattern.test(name) ? dated(content, `meta ${name}`) : null;
      if (found !== null) return found;
    }
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
