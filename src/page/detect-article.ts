import { isCutUp } from './detect-article/is-cut-up';
import { readAddress } from './detect-article/read-address';
import { readClaims } from './detect-article/read-claims';
import { showsSeries } from './detect-article/shows-series';
import { findBody } from './find-body';
import { findEnoughProse, findProse, type Prose } from './find-prose';
import { runThrough, type Steps } from './in-steps';
import { queryAll } from './node-access';
import { readSelfDescription, type SelfDescription } from './self-description';

export interface Detection {
  isArticle: boolean;
  /** The stage that decided, for the bench and for bug reports. */
  stage: 'address' | 'document' | 'tags' | 'text';
  /** Where the prose of the article stands; null where none was found. */
  prose: Prose | null;
  /** What the page says about itself, as far as it was read. */
  sources: SelfDescription | null;
}

/**
 * Whether the page is a news or magazine article, decided in stages, cheapest first: its address, what kind
 * of document it is, what its tags and structured data claim, and only then its text. Works in any language.
 */
export function detectArticle(document: Document, location: Pick<Location, 'pathname' | 'search'>): Detection {
  return runThrough(detectInSteps(document, location));
}

export function* detectInSteps(document: Document, location: Pick<Location, 'pathname' | 'search'>): Steps<Detection> {
  const none = { isArticle: false, prose: null, sources: null };
  const address = readAddress(location);
  if (address === 'front' || address === 'never') return { ...none, stage: 'address' };
  const body = findBody(document);
  if (body === null || !isReadable(document)) return { ...none, stage: 'document' };
  const sources = yield* readSelfDescription(document);
  yield;
  const claims = readClaims(document, sources);
  if (claims === 'denied') return { ...none, stage: 'tags', sources };
  if (address === 'rarely' && claims !== 'article') return { ...none, stage: 'address', sources };
  const expected = address === 'rarely' ? 'perhaps' : claims; // Some shops call each of their pages news.
  for (const counted of claims === 'none' ? waysOfCounting.slice(1, 2) : waysOfCounting) {
    if (counted === 'every-text' && !isCutUp(body)) break;
    const needed = counted === 'paragraphs' ? 'surely' : expected;
    const prose = yield* findEnoughProse(body, counted, (found) => showsSeries(found, needed));
    if (prose !== null) return { isArticle: true, stage: 'text', prose, sources };
  }
  const framed = claims === 'none' ? null : yield* findFramedProse(document);
  return { isArticle: framed !== null, stage: 'text', prose: framed, sources };
}

/** What reading needs of a page that is an article. */
export interface ArticlePlace {
  prose: Prose;
  sources: SelfDescription;
}

/** What was not looked for yet, where the reader says that a page is an article; null for what holds no text. */
export function* placeArticle(document: Document, { prose, sources }: Detection): Steps<ArticlePlace | null> {
  const body = findBody(document);
  if (body === null) return null;
  return {
    prose: prose ?? (yield* findProse(body, 'long-stretches')),
    sources: sources ?? (yield* readSelfDescription(document)),
  };
}

/** Prose of an article that stands in a frame of the same origin. */
function* findFramedProse(document: Document): Steps<Prose | null> {
  for (const frame of queryAll(document, 'iframe')) {
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    const prose = body ? yield* findEnoughProse(body, 'long-stretches', (found) => showsSeries(found, 'none')) : null;
    if (prose !== null) return prose;
  }
  return null;
}

/** Cheapest first. A page that claims nothing is not worth more than one pass. */
const waysOfCounting = ['paragraphs', 'long-stretches', 'every-text'] as const;

const readableTypes = new Set(['text/html', 'application/xhtml+xml']);

/** A page of text somebody else wrote: no text file, no picture, no editor. */
function isReadable(document: Document): boolean {
  return readableTypes.has(String(document.contentType)) && document.designMode !== 'on';
}
