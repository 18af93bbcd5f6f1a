import { articleTypes } from './article-types';
import { metaContent } from './meta-content';
import { queryAll } from './node-access';
import { type JsonObject, readStructuredData, typesOf } from './structured-data';

/** A value and where the page says it: `{ value: 'Storm Hits Coast', origin: 'json-ld headline' }`. */
export interface Found<Value> {
  readonly value: Value;
  readonly origin: string;
}

/** Everything a page says about itself in machine form, gathered once. */
export interface PageSources {
  readonly document: Document;
  /** Contents of `<meta>` by name, property or itemprop in lower case, in the page's order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly objects: readonly JsonObject[];
  /** The object of the JSON-LD that describes the article itself. */
  readonly article: JsonObject | null;
}

export function gatherSources(document: Document): PageSources {
  const objects = readStructuredData(document);
  const metas = new Map<string, string[]>();
  for (const tag of queryAll(document, 'meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = metaContent(tag).trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    const known = metas.get(key);
    if (known === undefined) metas.set(key, [content]);
    else known.push(content);
  }
  return { document, metas, objects, article: findArticle(objects) };
}

/** First content of the first of `names` that the page has. */
export function metaOf({ metas }: PageSources, ...names: string[]): Found<string> | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return { value, origin: `meta ${name}` };
  }
  return null;
}

/** A graph may hold several articles; the one about this page has a headline and most to say. */
function findArticle(objects: readonly JsonObject[]): JsonObject | null {
  let best: JsonObject | null = null;
  let bestScore = 0;
  for (const object of objects) {
    const types = typesOf(object);
    const isNews = types.some((type) => articleTypes.has(type));
    if (!isNews && !types.includes('WebPage') && !types.includes('ClaimReview')) continue;
    const named = ['headline', 'datePublished', 'author', 'publisher'].filter(
      (key) => object[key] !== undefined,
    ).length;
    const score = named + (isNews ? 3 : 0);
    if (named > 0 && score > bestScore) {
      best = object;
      bestScore = score;
    }
  }
  return best;
}
