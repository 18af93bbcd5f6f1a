import { articleTypes } from './article-types';
import { type JsonObject, typesOf } from './json-ld';
import type { PageAddress, PageSources } from './page-sources';

/** A value and where the page says it: `{ value: 'Storm Hits Coast', origin: 'json-ld headline' }`. */
export interface Found<Value> {
  readonly value: Value;
  readonly origin: string;
}

/** What a page says, with its tags by name and the object of the JSON-LD that describes the article itself. */
export interface Sources extends Omit<PageSources, 'metas' | 'address'> {
  readonly address: PageAddress;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly article: JsonObject | null;
}

export function openSources(page: PageSources, address: PageAddress): Sources {
  return { ...page, address, metas: new Map(page.metas), article: findArticle(page.objects) };
}

/** First content of the first of `names` that the page has. */
export function metaOf({ metas }: Sources, ...names: string[]): Found<string> | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return { value, origin: `meta ${name}` };
  }
  return null;
}

/** What tells of an article where nothing else does. */
const alsoAboutPage = new Set(['WebPage', 'ClaimReview', 'Review', 'CriticReview']);

/** A graph may hold several articles; the one about this page has a headline and most to say. */
function findArticle(objects: readonly JsonObject[]): JsonObject | null {
  let best: JsonObject | null = null;
  let bestScore = 0;
  for (const object of objects) {
    const types = typesOf(object);
    const isNews = types.some((type) => articleTypes.has(type));
    if (!isNews && !types.some((type) => alsoAboutPage.has(type))) continue;
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
