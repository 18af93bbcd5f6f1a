import type { ArticleMetadata } from '../core/model';
import { queryFirst } from './node-access';

/** What the page says of its article, each field with its origin. */
export function readMetadata(document: Document, location: { href: string; hostname: string }): ArticleMetadata {
  const meta = (selector: string) => queryFirst(document, selector)?.getAttribute('content') ?? null;
  return {
    title: meta('meta[property="og:title"]'),
    byline: [],
    publisher: meta('meta[property="og:site_name"]'),
    hostname: location.hostname.replace(/^www\./, ''),
    lang: queryFirst(document, 'html')?.getAttribute('lang') ?? null,
    publishedAt: meta('meta[property="article:published_time"]'),
    updatedAt: meta('meta[property="article:modified_time"]'),
    section: meta('meta[property="article:section"]'),
    isPaywalled: null,
    url: location.href,
    origins: {},
  };
}
