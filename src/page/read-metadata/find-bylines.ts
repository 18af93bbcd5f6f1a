import type { ShownByline } from '../../core/metadata/page-sources';
import { parentOf, queryAll, tagOf } from '../node-access';
import { shownText } from '../shown-text';

const named = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  ...['author', 'byline', 'contributor', 'autor', 'writer', 'signature', 'reporter'].map(
    (word) => `[class*="${word}" i]`,
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
  return (after.length > 0 ? after : bylines).map(({ candidate, text }) => ({
    text,
    links: [...candidate.querySelectorAll('a')].map(shownText),
  }));
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isAside(element: Element): boolean {
  for (let around = parentOf(element); around !== null; around = parentOf(around))
    if (aside.has(tagOf(around))) return true;
  return false;
}
