import type { JsonObject } from '../core/metadata/json-ld';
import type { Steps } from './in-steps';
import { metaContent } from './meta-content';
import { queryAll } from './node-access';
import { readStructuredData } from './structured-data';

/** What a page says about itself in machine form. */
export interface SelfDescription {
  /** Contents of `<meta>` by name, property or itemprop in lower case, in the page's order. */
  readonly metas: ReadonlyMap<string, string[]>;
  readonly objects: readonly JsonObject[];
}

const tagsInStep = 50; // A tenth of a millisecond; some pages have thousands.

export function* readSelfDescription(document: Document): Steps<SelfDescription> {
  const metas = new Map<string, string[]>();
  let seen = 0;
  for (const tag of queryAll(document, 'meta')) {
    if (++seen % tagsInStep === 0) yield;
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = metaContent(tag).trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    const known = metas.get(key);
    if (known === undefined) metas.set(key, [content]);
    else known.push(content);
  }
  yield;
  return { metas, objects: yield* readStructuredData(document) };
}
