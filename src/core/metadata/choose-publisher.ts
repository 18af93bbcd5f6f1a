import { isObject, type JsonObject } from './json-ld';
import { plainText } from './plain-text';
import { type Found, metaOf, type Sources } from './sources';

/** The outlet's name as the page gives it. */
export function choosePublisher(sources: Sources): Found<string> | null {
  const tagged = metaOf(sources, 'og:site_name');
  const declared = nameOf(sources.article?.publisher, sources.objects);
  if (tagged !== null) return { value: withoutDomain(plainText(tagged.value)), origin: tagged.origin };
  if (declared !== null) return { value: declared, origin: 'json-ld publisher' };
  return (
    metaOf(
      sources,
      'application-name',
      'publisher',
      'dc.publisher',
      'twitter:app:name:iphone',
      'apple-mobile-web-app-title',
    ) ?? inTitle(sources)
  );
}

function nameOf(publisher: unknown, objects: readonly JsonObject[]): string | null {
  if (typeof publisher === 'string') return plainText(publisher) || null;
  if (Array.isArray(publisher)) return nameOf(publisher[0], objects);
  if (!isObject(publisher)) return null;
  if (publisher.name !== undefined) return nameOf(publisher.name, objects);
  const referred = objects.find(
    (object) => object !== publisher && object['@id'] === publisher['@id'] && object.name !== undefined,
  );
  return referred === undefined ? null : nameOf(referred.name, objects);
}

/** "Daily Lantern - dailylantern.example" and "https://www.lantern.example" are the name and no name. */
function withoutDomain(name: string): string {
  return name.replace(/^(?:https?:\/\/)?(?:www\.)?([^\s/]+\.[a-z]{2,})\/?$/i, '$1');
}

/** "Storm Hits Coast | The Daily Lantern". */
function inTitle({ pageTitle }: Sources): Found<string> | null {
  const title = plainText(pageTitle);
  const tail = title
    .split(/\s+[|–—·•»-]\s+|\s*[|｜_]\s*/)
    .slice(1)
    .at(-1);
  return tail !== undefined && tail.length > 1 && tail.length <= 40 ? { value: tail, origin: 'title' } : null;
}
