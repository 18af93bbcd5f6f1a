import { articleTypes } from './article-types';
import { findBody } from './find-body';
import { findProse, type Prose } from './find-prose';
import { queryFirst } from './node-access';
import { readStructuredData, typesOf } from './structured-data';

export interface Detection {
  isArticle: boolean;
  /** The stage that decided, for the bench and for bug reports. */
  stage: 'document' | 'address' | 'tags' | 'structured-data' | 'text';
  /** Where the page's prose stands, as far as it was looked for. */
  prose: Prose | null;
}

/** Whether the page is a news or magazine article, decided in stages, cheapest first. */
export function detectArticle(document: Document, location: { href: string; hostname: string }): Detection {
  const body = findBody(document);
  if (body === null) return { isArticle: false, stage: 'document', prose: null };
  const { pathname, search } = new URL(location.href);
  if (pathname === '/' && search === '') return { isArticle: false, stage: 'address', prose: null };
  const prose = findProse(body);
  const claimed =
    /article|news/i.test(queryFirst(document, 'meta[property="og:type"]')?.getAttribute('content') ?? '') ||
    readStructuredData(document).some((object) => typesOf(object).some((type) => articleTypes.has(type)));
  return { isArticle: prose.body.weight > (claimed ? 300 : 2000), stage: 'text', prose };
}
