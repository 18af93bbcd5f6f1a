import { foldText } from './fold-text';
import { isObject, type JsonObject } from './json-ld';
import type { ShownByline } from './page-sources';
import { type Found, metaOf, type Sources } from './sources';
import { splitNames } from './split-names';

/**
 * Names of those who signed the article, persons and agencies alike; empty where nobody did. Many systems name the
 * outlet itself where the author belongs: it counts only where the page names nobody else.
 */
export function chooseByline(sources: Sources): Found<string[]> {
  const outlets = outletsOf(sources);
  let outletAlone: Found<string[]> | null = null;
  let first: Found<string[]> | null = null;
  for (const { value, origin } of declaredBylines(sources)) {
    const persons = [...new Set(value.filter((name) => !isOutlet(name, outlets)))];
    if (value.length > 0 && persons.length === 0) outletAlone ??= { value, origin };
    if (persons.length === 0) continue;
    first ??= { value: persons, origin };
    // Structured data may have room for one author where another tag names them all.
    const named = first.value.map(foldText);
    const isFuller =
      persons.length > named.length && named.every((name) => persons.some((each) => foldText(each) === name));
    if (isFuller) first = { value: persons, origin };
  }
  if (first) return first;
  const shown = sources.bylines.map(namesShown).find((names) => names.length > 0) ?? [];
  if (shown.length > 0) return { value: shown, origin: 'byline' };
  return outletAlone ?? { value: [], origin: 'nothing' };
}

function* declaredBylines({ article, objects, metas }: Sources): Generator<Found<string[]>> {
  yield { value: namesOf(article?.author, objects), origin: 'json-ld author' };
  yield { value: namesOf(article?.creator, objects), origin: 'json-ld creator' };
  const others = [...metas.keys()].filter((name) => authorTag.test(name));
  for (const name of [...tagNames, ...others])
    yield { value: (metas.get(name) ?? []).flatMap(splitNames), origin: `meta ${name}` };
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
const authorTag = /(?:^|[._-]|article|parse:|dable:)authors?$/;

function outletsOf(sources: Sources): string[] {
  const publisher = sources.article?.publisher;
  const name = isObject(publisher) ? publisher.name : publisher;
  const names = [name, metaOf(sources, 'og:site_name')?.value, metaOf(sources, 'application-name')?.value];
  return names.flatMap((each) => (typeof each === 'string' && each !== '' ? [foldText(each)] : []));
}

/** What newsrooms call themselves where no person signs. */
const desk =
  /^(?:(?:la |die |de )?(?:redazione|redacci[óo]n|redaç[ãa]o|redaktion|redactie|redakcja|redakce|rédaction|redakcia|redakció|redacția|redaksi|редакция|редакція)|(?:news|web|online|digital) ?(?:room|desk|team)|staff (?:writer|reporter)s?)$/i;

function isOutlet(name: string, outlets: readonly string[]): boolean {
  return /^\S+\.\p{L}{2,5}$/u.test(name) || desk.test(name) || outlets.includes(foldText(name));
}

/** Names that are linked are the names; other words beside them say "By" and how long the reading takes. */
function namesShown({ text, links }: ShownByline): string[] {
  const linked = links.flatMap(splitNames).filter(isName);
  return [...new Set(linked.length > 0 ? linked : splitNames(text).filter(isName))];
}

/** "Print this article" and "All posts of Doe" are links beside names; the last word of a name is no common noun. */
function isName(words: string): boolean {
  return !/^\p{Lu}.*\s\p{Ll}[\p{Ll}]{2,}$/u.test(words);
}
