import type { ArticleMetadata } from '../core/model';
import { type Found, gatherSources, type PageSources } from './page-sources';
import { readAddress } from './read-metadata/read-address';
import { readByline } from './read-metadata/read-byline';
import { readPublished, readUpdated } from './read-metadata/read-dates';
import { readLanguage } from './read-metadata/read-language';
import { readPublisher } from './read-metadata/read-publisher';
import { readPaywall, readSection } from './read-metadata/read-section';
import { readTitle } from './read-metadata/read-title';

/**
 * What the page says of its article, each field with its origin. `sources` spares gathering them a second time where
 * `detectArticle` has done so already.
 */
export function readMetadata(
  document: Document,
  location: { href: string; hostname: string },
  sources: PageSources | null = null,
): ArticleMetadata {
  return describe(sources ?? gatherSources(document), location);
}

function describe(sources: PageSources, location: { href: string; hostname: string }): ArticleMetadata {
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
