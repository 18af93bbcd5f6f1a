import type { ArticleMetadata } from '../model';
import { chooseByline } from './choose-byline';
import { choosePublished, chooseUpdated } from './choose-dates';
import { chooseLanguage } from './choose-language';
import { choosePublisher } from './choose-publisher';
import { choosePaywall, chooseSection } from './choose-section';
import { chooseTitle } from './choose-title';
import type { PageSources } from './page-sources';
import { type Found, openSources } from './sources';

/** What a page says of its article, each field with its origin. */
export function describePage(page: PageSources): ArticleMetadata {
  const sources = openSources(page);
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
    url: { value: page.address.url, origin: page.address.origin },
  };
  return {
    title: found.title?.value ?? null,
    byline: byline.value,
    publisher: found.publisher?.value ?? null,
    hostname: page.address.hostname,
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
