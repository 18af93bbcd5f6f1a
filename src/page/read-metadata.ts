import type { ArticleMetadata } from '../core/model';
import { type Found, gatherSources } from './read-metadata/page-sources';
import { readAddress } from './read-metadata/read-address';
import { readByline } from './read-metadata/read-byline';
import { readPublished, readUpdated } from './read-metadata/read-dates';
import { readLanguage } from './read-metadata/read-language';
import { readPublisher } from './read-metadata/read-publisher';
import { readPaywall, readSection } from './read-metadata/read-section';
import { readTitle } from './read-metadata/read-title';
import { type JsonObject, readStructuredData } from './structured-data';

/**
 * What the page says of its article, each field with its origin. `structuredData` spares a second parse where
 * `detectArticle` has read it already.
 */
export function readMetadata(
  document: Document,
  location: { href: string; hostname: string },
  structuredData: readonly JsonObject[] | null = null,
): ArticleMetadata {
  const sources = gatherSources(document, structuredData ?? readStructuredData(document));
  const lang = readLanguage(sources);
  const byline = readByline(sources);
  const found = {
    title: readTitle(sources),
    byline: byline.value.length > 0 ? byline : null,
    publisher: readPublisher(sources),
    lang,
    publishedAt: readPublished(sources, lang?.value ?? null),
    updatedAt: readUpdated(sources),
    section: readSection(sources),
    isPaywalled: readPaywall(sources),
    url: readAddress(sources, location.href),
  };
  return {
    title: found.title?.value ?? null,
    byline: byline.value,
    publisher: found.publisher?.value ?? null,
    hostname: hostnameOf(found.url.value) ?? (location.hostname.replace(/^www\./, '') || null),
    lang: found.lang?.value ?? null,
    publishedAt: found.publishedAt?.value ?? null,
    updatedAt: found.updatedAt?.value ?? null,
    section: found.section?.value ?? null,
    isPaywalled: found.isPaywalled?.value ?? null,
    url: found.url.value,
    origins: originsOf(found),
  };
}

function originsOf(found: Readonly<Record<string, Found<unknown> | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, each]) => (each === null ? [] : [[field, each.origin]])),
  );
}

function hostnameOf(href: string): string | null {
  try {
    return new URL(href).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}
