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

/** Short lines after the headline that may name who wrote the article. */
export function findBylines(document: Document, headline: Element | null): ShownByline[] {
  return queryAll(document, named)
    .slice(0, mostCandidates)
    .filter((candidate) => headline === null || isAfter(candidate, headline))
    .filter((candidate) => !isAside(candidate))
    .map((candidate) => ({
      text: candidate.getAttribute('content') ?? shownText(candidate),
      links: [...candidate.querySelectorAll('a')].map(shownText),
    }))
    .filter(({ text }) => text.length <= longestByline);
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isAside(element: Element): boolean {
  for (let around = parentOf(element); around !== null; around = parentOf(around))
    if (aside.has(tagOf(around))) return true;
  return false;
}
