import { articleTypes } from '../core/metadata/article-types';
import { isObject, type JsonObject, typesOf } from '../core/metadata/json-ld';
import type { PageSources } from '../core/metadata/page-sources';
import { findHeadline } from './find-headline';
import { runThrough, type Steps } from './in-steps';
import { queryFirst } from './node-access';
import { findBylines } from './read-metadata/find-bylines';
import { findDates } from './read-metadata/find-dates';
import type { SelfDescription } from './self-description';
import { shownText } from './shown-text';

interface FoundSources {
  sources: PageSources;
  headline: Element | null;
}

/**
 * Everything the page says about itself, as plain data that can be sent elsewhere to make something of it, and the element that
 * shows the headline.
 */
export function readSources(
  document: Document,
  location: { href: string },
  description: SelfDescription,
): FoundSources {
  return runThrough(readSourcesInSteps(document, location, description));
}

export function* readSourcesInSteps(
  document: Document,
  location: { href: string },
  description: SelfDescription,
): Steps<FoundSources> {
  const { metas, objects } = description;
  const html = queryFirst(document, 'html');
  const headline = findHeadline(document, metas.get('og:title')?.[0] ?? null);
  yield;
  const shown = headline === null ? '' : shownText(headline);
  const bylines = objects.some(namesPerson) ? [] : findBylines(document, headline);
  const dates = isDated(description) ? [] : yield* findDates(document);
  yield;
  const sources = {
    address: {
      href: location.href,
      canonical: queryFirst(document, 'link[rel~="canonical" i][href]')?.getAttribute('href') ?? null,
    },
    htmlLang: html?.getAttribute('lang') || html?.getAttribute('xml:lang') || null,
    pageTitle: queryFirst(document, 'title')?.textContent ?? '',
    headline: shown === '' ? null : shown,
    metas: [...metas],
    objects: [...objects],
    bylines,
    dates,
  };
  return { sources, headline: headline ?? findHeadline(document, null) };
}

/** Many systems declare the outlet itself as a person who wrote the article. */
function namesPerson(object: JsonObject): boolean {
  if (!typesOf(object).some((type) => articleTypes.has(type))) return false;
  const { author, publisher } = object;
  const outlet = isObject(publisher) ? publisher.name : publisher;
  return [author]
    .flat()
    .some((each) => isObject(each) && each['@type'] === 'Person' && each.name !== undefined && each.name !== outlet);
}

/** Looking for dates in the text is slow, and rarely needed. */
function isDated({ metas, objects }: SelfDescription): boolean {
  return objects.some(({ datePublished }) => datePublished !== undefined) || [...metas.keys()].some(namesDay);
}

/** `article:published_time`, `publication_date`, `datePublished`, in lower case. */
function namesDay(name: string): boolean {
  if (name === 'date' || name.includes('datepublished') || name.includes('date_published')) return true;
  return name.includes('publi') && (name.endsWith('time') || name.endsWith('date') || name.endsWith('at'));
}
