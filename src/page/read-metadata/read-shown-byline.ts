import { parentOf, queryAll, tagOf } from '../node-access';
import { shownText } from '../shown-text';
import { splitNames } from './split-names';

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

/** The names in the first byline after the headline, as readers see it. */
export function readShownByline(document: Document, headline: Element | null): string[] {
  for (const candidate of queryAll(document, named).slice(0, mostCandidates)) {
    if (headline !== null && !(headline.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING))
      continue;
    if (isAside(candidate)) continue;
    const names = namesIn(candidate);
    if (names.length > 0) return names;
  }
  return [];
}

/** Names that are linked are the names; other words beside them say "By" and how long the reading takes. */
function namesIn(candidate: Element): string[] {
  const text = candidate.getAttribute('content') ?? shownText(candidate);
  if (text.length > longestByline) return [];
  const linked = [...candidate.querySelectorAll('a')].flatMap((link) => splitNames(shownText(link)));
  return linked.length > 0 ? [...new Set(linked)] : splitNames(text);
}

function isAside(element: Element): boolean {
  for (let around = parentOf(element); around !== null; around = parentOf(around))
    if (aside.has(tagOf(around))) return true;
  return false;
}
