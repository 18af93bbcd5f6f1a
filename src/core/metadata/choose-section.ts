import { plainText } from './plain-text';
import { type Found, metaOf, type Sources } from './sources';

/** The part of the paper the article appeared in. */
export function chooseSection(sources: Sources): Found<string> | null {
  const declared = [sources.article?.articleSection].flat()[0];
  if (typeof declared === 'string' && declared.trim() !== '')
    return { value: plainText(declared), origin: 'json-ld articleSection' };
  const tagged = metaOf(sources, 'article:section', 'og:article:section', 'parsely-section', 'section');
  return tagged === null ? null : { ...tagged, value: plainText(tagged.value) };
}

/** Whether the page says that the article is not free to read. */
export function choosePaywall({ article, metas }: Sources): Found<boolean> | null {
  const free = article?.isAccessibleForFree;
  if (free !== undefined) return { value: /^false$/i.test(String(free)), origin: 'json-ld isAccessibleForFree' };
  const tier = metas.get('article:content_tier')?.[0];
  return tier === undefined ? null : { value: /^(?:locked|metered)$/i.test(tier), origin: 'meta article:content_tier' };
}
