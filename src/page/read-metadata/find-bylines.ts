import type { ShownByline } from '../../core/metadata/page-sources';
import { parentOf, queryAll, tagOf } from '../node-access';
import { shownText } from '../shown-text';
import { inlineTags } from '../tags';

const named = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[data-testid*="byline" i]',
  '[data-component*="byline" i]',
  // `author` and `pageAuthor`: to ask without regard to case takes the browser three times as long.
  ...['uthor', 'yline', 'ontributor', 'autor', 'Autor', 'writer', 'Writer', 'ignature', 'eporter'].map(
    (part) => `[class*="${part}"]`,
  ),
].join(', ');

const mostCandidates = 40; // Elements; the byline stands near the headline, comment authors far below.
const longestByline = 120; // Code units; what is longer tells about the author.
const aside = new Set(['figure', 'figcaption', 'aside', 'footer', 'nav']);

/** Short lines that may name who wrote the article; those before the headline only where none follows it. */
export function findBylines(document: Document, headline: Element | null): ShownByline[] {
  const bylines = queryAll(document, named, mostCandidates)
    .filter((candidate) => !isAside(candidate))
    .map((candidate) => ({ candidate, text: candidate.getAttribute('content') ?? shownText(candidate) }))
    .filter(({ text }) => text !== '' && text.length <= longestByline);
  const after = bylines.filter(({ candidate }) => headline === null || isAfter(candidate, headline));
  const signed = bylines.length === 0 && headline !== null ? findSignature(headline) : [];
  return (after.length > 0 ? after : [...bylines, ...signed]).map(({ candidate, text }) => ({
    text,
    links: [...candidate.querySelectorAll('a')].map(shownText),
  }));
}

// "By Jane Doe", in an element without a name.
const signature =
  /^(?:[Bb][Yy]|[Pp][Oo][Rr]|[Vv][Oo][Nn]|[Pp][Aa][Rr]|[Dd][Ii]|[Dd][Oo][Oo][Rr]|[Aa][FfVv]|[Oo][Ll][Ee][Hh])\s+\p{Lu}/u;
const firstWords = new Set(['by', 'por', 'von', 'par', 'di', 'door', 'af', 'av', 'oleh']);
/** "김하늘 기자", a name and what it is. */
const reporter = /^[가-힣]{2,4} (?:기자|특파원)$/;
const longestFirst = 'door '.length;
const longestSignature = 60; // Code units; "By Friday the harbour …" goes on for longer.
const mostLines = 40; // Text nodes after the headline; the signature stands near it.

function findSignature(headline: Element): { candidate: Element; text: string }[] {
  const page = headline.ownerDocument;
  const walker = Document.prototype.createTreeWalker.call(page, page, NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  for (let lines = 0; lines < mostLines; ) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    const start = node.data.trim();
    if (start !== '') lines++;
    const isNamed = reporter.test(start);
    const isLedIn = firstWords.has(start.slice(0, longestFirst).split(/\s/, 1).join('').toLowerCase());
    if ((!isLedIn && !isNamed) || headline.contains(node)) continue;
    let candidate = parentOf(node);
    if (candidate !== null && isNamed) return [{ candidate, text: start }];
    while (candidate !== null && inlineTags.has(tagOf(candidate))) candidate = parentOf(candidate);
    const text = candidate === null ? '' : shownText(candidate);
    if (candidate !== null && text.length <= longestSignature && signature.test(text)) return [{ candidate, text }];
  }
  return [];
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isAside(element: Element): boolean {
  for (let around = parentOf(element); around !== null; around = parentOf(around))
    if (aside.has(tagOf(around))) return true;
  return false;
}
