import { queryAll, queryFirst } from '../node-access';
import { foldText } from './fold-text';

const selectors = 'h1, [itemprop~="headline"], [class*="headline" i], [class*="title" i]';
const mostCandidates = 60; // The headline is among the first; a front page has hundreds of titles.

/**
 * The element that shows the article's headline: the first that says what the page's title says, otherwise the
 * page's only `<h1>`.
 */
export function findHeadline(document: Document, title: string | null): Element | null {
  const wanted = foldText(title ?? queryFirst(document, 'title')?.textContent ?? '');
  const headings = queryAll(document, 'h1');
  const candidates = headings.length > 0 ? headings : queryAll(document, selectors).slice(0, mostCandidates);
  const saysTheTitle = candidates.find((candidate) => isSameHeadline(foldText(candidate.textContent ?? ''), wanted));
  return saysTheTitle ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

/** Titles are shortened for search engines and followed by the outlet's name; one contains the other's first half. */
export function isSameHeadline(shown: string, wanted: string): boolean {
  if (shown.length < 8 || wanted.length < 8) return shown !== '' && shown === wanted;
  const [short, long] = shown.length < wanted.length ? [shown, wanted] : [wanted, shown];
  return long.includes(short)
    ? short.length > long.length / 3
    : long.startsWith(short.slice(0, Math.ceil(short.length / 2)));
}
