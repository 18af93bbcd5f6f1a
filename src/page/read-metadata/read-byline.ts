import { findHeadline } from '../find-headline';
import { foldText } from '../fold-text';
import { isObject, type JsonObject } from '../structured-data';
import { type Found, metaOf, type PageSources } from './page-sources';
import { readShownByline } from './read-shown-byline';
import { splitNames } from './split-names';

/**
 * Names of those who signed the article, persons and agencies alike; empty where nobody did. Many systems name the
 * outlet itself where the author belongs: it counts only where the page names nobody else.
 */
export function readByline(sources: PageSources): Found<string[]> {
  const outlet = outletsOf(sources);
  const declared = [
    named(namesOf(sources.article?.author, sources.objects), 'json-ld author'),
    named(namesOf(sources.article?.creator, sources.objects), 'json-ld creator'),
    ...taggedBylines(sources),
  ].filter((found) => found !== null);
  for (const { value, origin } of declared) {
    const persons = value.filter((name) => !isOutlet(name, outlet));
    if (persons.length > 0) return { value: persons, origin };
  }
  const shown = readShownByline(sources.document, findHeadline(sources.document, null));
  if (shown.length > 0) return { value: shown, origin: 'byline' };
  return declared[0] ?? { value: [], origin: 'nothing' };
}

function named(names: readonly string[], origin: string): Found<string[]> | null {
  return names.length > 0 ? { value: [...new Set(names)], origin } : null;
}

/** An author may be a name, an object, a reference into the graph or a list of any of these. */
function namesOf(author: unknown, objects: readonly JsonObject[]): string[] {
  if (typeof author === 'string') return splitNames(author);
  if (Array.isArray(author)) return author.flatMap((each) => namesOf(each, objects));
  if (!isObject(author)) return [];
  if (typeof author.name === 'string' || Array.isArray(author.name))
    return [author.name].flat().flatMap((name) => namesOf(name, []));
  const referred = objects.find((object) => object['@id'] === author['@id'] && object.name !== undefined);
  return typeof referred?.name === 'string' ? splitNames(referred.name) : [];
}

const tagNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
];
const authorTag = /(?:^|[:._-]|article)authors?$/;

function taggedBylines({ metas }: PageSources): (Found<string[]> | null)[] {
  const others = [...metas.keys()].filter((name) => authorTag.test(name) && !/twitter|smartbanner|og:/.test(name));
  return [...new Set([...tagNames, ...others])].map((name) =>
    named((metas.get(name) ?? []).flatMap(splitNames), `meta ${name}`),
  );
}

function outletsOf(sources: PageSources): string[] {
  const publisher = sources.article?.publisher;
  const name = isObject(publisher) ? publisher.name : publisher;
  const names = [name, metaOf(sources, 'og:site_name')?.value, metaOf(sources, 'application-name')?.value];
  return names.flatMap((each) => (typeof each === 'string' && each !== '' ? [foldText(each)] : []));
}

function isOutlet(name: string, outlets: readonly string[]): boolean {
  return /^\S+\.\p{L}{2,5}$/u.test(name) || outlets.includes(foldText(name));
}
