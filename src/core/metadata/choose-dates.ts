import type { ShownDate } from './page-sources';
import { parseDate } from './parse-date';
import { parseShownDate } from './parse-shown-date';
import type { Found, Sources } from './sources';

/** Names of tags for the first publication, the surest first; every newsroom's system has its own. */
const publishedTags = [
  /^(?:og:)?article:published/,
  /datepublished|publish_?-?(?:ed)?_?(?:at|date|time)|pub_?-?date|^published$/,
  /^sailthru\.date$|articledate$|^date$|^dc(?:terms)?\.(?:date|created)/,
];
const updatedTags = [/modified|updated_time|^last-?modified$|revision_date/];

/** When the article first appeared. */
export function choosePublished(sources: Sources, lang: string | null): Found<string> | null {
  return (
    dated(sources.article?.datePublished, 'json-ld datePublished') ??
    tagged(sources, publishedTags) ??
    dated(sources.article?.dateCreated, 'json-ld dateCreated') ??
    shown(
      sources.dates.filter(({ isMarked }) => isMarked),
      lang,
    ) ??
    inAddress(sources) ??
    shown(
      sources.dates.filter(({ isMarked }) => !isMarked),
      lang,
    )
  );
}

/** When it was last changed, if the page says so. */
export function chooseUpdated(sources: Sources): Found<string> | null {
  return dated(sources.article?.dateModified, 'json-ld dateModified') ?? tagged(sources, updatedTags);
}

function dated(value: unknown, origin: string): Found<string> | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const date = typeof first === 'string' || typeof first === 'number' ? parseDate(String(first)) : null;
  return date === null ? null : { value: date, origin };
}

function tagged({ metas }: Sources, patterns: readonly RegExp[]): Found<string> | null {
  for (const pattern of patterns) {
    for (const [name, [content]] of metas) {
      const found = pattern.test(name) ? dated(content, `meta ${name}`) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

const longestDate = 80; // Code units of a line that holds little but a date.

function shown(dates: readonly ShownDate[], lang: string | null): Found<string> | null {
  for (const { machine, text } of dates) {
    const value =
      (machine === null ? null : parseDate(machine)) ??
      (text.length <= longestDate ? parseShownDate(text, lang) : null);
    if (value !== null) return { value, origin: 'shown date' };
  }
  return null;
}

/** `/2019/11/18/`, `/2019-11-18/`. */
function inAddress({ address }: Sources): Found<string> | null {
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/_-])/.exec(address.url);
  return match === null ? null : dated(match.slice(1).join('-'), 'address');
}
