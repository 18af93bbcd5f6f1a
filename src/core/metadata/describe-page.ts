import type { ArticleMetadata } from '../model';
import { chooseByline } from './choose-byline';
import { choosePublished, chooseUpdated } from './choose-dates';
import { chooseLanguage } from './choose-language';
import { choosePublisher } from './choose-publisher';
import { choosePaywall, chooseSection } from './choose-section';
import { chooseTitle } from './choose-title';
import type { PageAddress, PageSources } from './page-sources';
import { type Found, openSources } from './sources';

/** What a page that goes by this address says of its article, each field with its origin. */
export function describePage(page: PageSources, address: PageAddress): ArticleMetadata {
  const sources = openSources(page, address);
  const lang = chooseLanguage(sources);
  const byline = chooseByline(sources);
  const found = {
    title: chooseTitle(sources),
    byline: byline.value.length > 0 ? byline : null,
    publisher: choosePublisher(sources),
    lang,
    publishedAt: choosePublished(sources, lang?.value ?? null),
    updatedAt: chooseUpdated(sources),
    section: chooseSection(sources),
    isPaywalled: choosePaywall(sources),
    url: { value: address.url, origin: address.origin },
  };
  return {
    title: found.title?.value ?? null,
    byline: byline.value,
    publisher: found.publisher?.value ?? null,
    hostname: address.hostname,
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
