import { foldText } from '../core/metadata/fold-text';
import { parentOf, queryAll, queryFirst, tagOf } from './node-access';
import { shownText } from './shown-text';

const titled = '[itemprop~="headline"], [class*="headline" i], [class*="title" i]';
const mostCandidates = 60; // The headline is among the first; a front page has hundreds of titles.
const shortest = 15; // Letters; shorter `<h1>`s are logos and the names of sections.

/**
 * The element that shows the article's headline: the first that says what the page's title says; else the page's only
 * `<h1>` where it stands in an article or shares a word with the title, for many newsrooms give search engines another
 * title than their readers.
 */
export function findHeadline(document: Document, title: string | null): Element | null {
  const wanted = foldText(title ?? queryFirst(document, 'title')?.textContent ?? '');
  const headings = queryAll(document, 'h1');
  const same = headings.find((heading) => isSameHeadline(foldText(shownText(heading)), wanted));
  if (same !== undefined) return same;
  const long = headings.filter((heading) => foldText(shownText(heading)).length >= shortest);
  const [only] = long;
  if (only !== undefined && long.length === 1) {
    return isInArticle(only) || sharesWord(foldText(shownText(only)), wanted) ? only : null;
  }
  if (headings.length > 0) return null;
  const isTitle = (candidate: Element) => isSameHeadline(foldText(shownText(candidate)), wanted);
  return (
    queryAll(document, titled, mostCandidates).find(isTitle) ??
    queryAll(document, 'h2, h3', mostCandidates).find(isTitle) ??
    null
  );
}

/** Titles are shortened for search engines and followed by the outlet's name: one contains the other's first half. */
export function isSameHeadline(shown: string, wanted: string): boolean {
  if (shown.length < 8 || wanted.length < 8) return shown !== '' && shown === wanted;
  const [short, long] = shown.length < wanted.length ? [shown, wanted] : [wanted, shown];
  return long.includes(short)
    ? short.length > long.length / 3
    : long.startsWith(short.slice(0, Math.ceil(short.length / 2)));
}

function isInArticle(element: Element): boolean {
  for (let around = parentOf(element); around !== null; around = parentOf(around)) {
    if (tagOf(around) === 'article') return true;
  }
  return false;
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(other.split(' '));
  return one.split(' ').some((word) => word.length > 4 && words.has(word));
}
