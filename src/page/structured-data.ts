import { isObject, type JsonObject } from '../core/metadata/json-ld';
import type { Steps } from './in-steps';
import { queryAll } from './node-access';

const longestScript = 1_000_000; // Code units; the longest seen on an article is a tenth of that.
const mostObjects = 5_000;

/**
 * The things that the page's JSON-LD is about, outermost first. Scripts that cannot be parsed even after repair are
 * passed over.
 */
export function* readStructuredData(document: Document): Steps<JsonObject[]> {
  const found: JsonObject[] = [];
  for (const script of queryAll(document, 'script[type="application/ld+json" i]')) {
    yield; // Parsing one script cannot be laid down in between.
    const source = script.textContent ?? '';
    if (source.length <= longestScript) gatherObjects(parseLoosely(source), found);
  }
  return found;
}

/** Newsrooms write raw line breaks into strings, wrap the script in comments and leave a comma at the end. */
function parseLoosely(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    try {
      const bare = source.replace(
        /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/g,
        '',
      );
      return JSON.parse(
        bare
          .replace(/\p{Cc}+/gu, ' ')
          .replace(/,\s*([}\]])/g, '$1')
          .replace(/;\s*$/, ''),
      );
    } catch {
      return null;
    }
  }
}

const useful = new Set(
  (
    '@id @type type name headline author creator publisher datePublished dateModified dateCreated articleSection inLanguage ' +
    'isAccessibleForFree'
  ).split(' '),
);

/** A live blog's entries and an article's own text are no metadata, and would be kept in memory as long as the page is open. */
function withoutBulk(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => useful.has(key)));
}

/** Where a page's own things stand; what else is nested are their parts, or things they mention. */
const holders = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf', 'itemReviewed'];

/** Breadth first, so that the article itself comes before what belongs to it. */
function gatherObjects(parsed: unknown, found: JsonObject[]): void {
  const waiting: unknown[] = [parsed];
  for (let at = 0; at < waiting.length && at < mostObjects; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) for (const each of value) waiting.push(each);
    else if (isObject(value)) {
      found.push(withoutBulk(value));
      for (const holder of holders) if (value[holder] !== undefined) waiting.push(value[holder]);
    }
  }
}
