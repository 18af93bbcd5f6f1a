import { queryAll } from './node-access';

/** An object of a page's JSON-LD, as unknown as whatever a stranger sends. */
export type JsonObject = { readonly [key: string]: unknown };

const longestScript = 1_000_000; // Code units; the longest seen on an article is a tenth of that.
const mostObjects = 5_000;

/**
 * All objects of the page's JSON-LD, outermost first, graphs and nested objects included. Scripts that cannot be
 * parsed even after repair are passed over.
 */
export function readStructuredData(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of queryAll(document, 'script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= longestScript) gatherObjects(parseLoosely(source), found);
  }
  return found;
}

/** The types of an object, without the vocabulary's address: `https://schema.org/NewsArticle` is "NewsArticle". */
export function typesOf(object: JsonObject): string[] {
  return [object['@type'] ?? object.type]
    .flat()
    .flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));
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

/** Breadth first, so that the article itself comes before the articles it mentions. */
function gatherObjects(parsed: unknown, found: JsonObject[]): void {
  const waiting: unknown[] = [parsed];
  for (let at = 0; at < waiting.length && found.length < mostObjects; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value);
    else if (isObject(value)) {
      found.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) waiting.push(inner);
    }
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
