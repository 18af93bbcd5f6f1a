import { readAddress } from './detect-article/read-address';
import { readClaims } from './detect-article/read-claims';
import { showsSeries } from './detect-article/shows-series';
import { findBody } from './find-body';
import { findProse, type Prose } from './find-prose';
import { type JsonObject, readStructuredData } from './structured-data';

export interface Detection {
  isArticle: boolean;
  /** The stage that decided, for the bench and for bug reports. */
  stage: 'document' | 'address' | 'tags' | 'text';
  /** Where the page's prose stands, as far as it was looked for. */
  prose: Prose | null;
  /** The page's JSON-LD, as far as it was read. */
  structuredData: readonly JsonObject[] | null;
}

/**
 * Whether the page is a news or magazine article, decided in stages, cheapest first: what kind of document it is, its
 * address, what its tags and structured data claim, and only then its text. Works in any language.
 */
export function detectArticle(document: Document, location: { href: string; hostname: string }): Detection {
  const none = { isArticle: false, prose: null, structuredData: null };
  const body = findBody(document);
  if (body === null || !isReadable(document)) return { ...none, stage: 'document' };
  const address = readAddress(location.href);
  if (address === 'front' || address === 'never') return { ...none, stage: 'address' };
  const structuredData = readStructuredData(document);
  const claims = readClaims(document, structuredData);
  if (claims === 'denied') return { ...none, stage: 'tags', structuredData };
  if (address === 'rarely' && claims !== 'article') return { ...none, stage: 'address', structuredData };
  const prose = findProse(body);
  if (showsSeries(prose, claims)) return { isArticle: true, stage: 'text', prose, structuredData };
  if (claims === 'none') return { ...none, stage: 'text', prose, structuredData };
  const allText = findProse(body, 'every-text');
  return { isArticle: showsSeries(allText, claims), stage: 'text', prose: allText, structuredData };
}

/** A page of text somebody else wrote: no text file, no picture, no editor. */
function isReadable(document: Document): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(String(document.contentType)) && document.designMode !== 'on';
}
