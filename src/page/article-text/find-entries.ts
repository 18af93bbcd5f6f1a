import type { LiveEntry } from '../../core/entries/live-entry';
import { splitNames } from '../../core/metadata/split-names';
import type { Span } from '../../core/model';
import { parentOf } from '../node-access';
import { shownText } from '../shown-text';
import type { DraftBlock } from './block-writer';

const fewestEntries = 3; // An article has a time of publication and one of its last change.
const mostTimes = 1_000; // Elements; the longest tickers of a day have some hundred entries.
const leastShare = 0.6; // Of a live blog's words that stand in its entries; an introduction stands before them.

/**
 * The entries of a live blog or ticker among these blocks, each with its time and author: boxes side by side, with words and a time
 * in each. Missing where the article is one report.
 */
export function findEntries(root: Element, placed: ReadonlyMap<DraftBlock, Span>): LiveEntry[] | undefined {
  const boxes = findBoxes(root);
  if (boxes.size < fewestEntries) return undefined;
  const words = new Map<Element, Span>();
  let inside = 0;
  let all = 0;
  for (const [draft, span] of placed) {
    const box = boxAround(draft.element, boxes);
    all += span[1] - span[0];
    if (box === null) continue;
    inside += span[1] - span[0];
    words.set(box, [words.get(box)?.[0] ?? span[0], span[1]]);
  }
  if (words.size < Math.max(fewestEntries, boxes.size * leastShare) || inside < leastShare * all) return undefined;
  return [...words].map(([box, span]) => ({ span, postedAt: timeOf(boxes.get(box)), author: authorOf(box) }));
}

/** Times of posts, of other articles and of pictures tell nothing of the text around them. */
const elsewhere = 'blockquote, figure, nav, footer, a';

/** The boxes that hold a time each, of the element that has most of them, in reading order. */
function findBoxes(root: Element): ReadonlyMap<Element, Element> {
  const times = [...Element.prototype.querySelectorAll.call(root, 'time')].slice(0, mostTimes);
  if (times.length < fewestEntries) return new Map();
  const boxesOf = new Map<Element, Map<Element, Element>>();
  for (const time of times) {
    if (time.closest(elsewhere) !== null) continue;
    let box: Element = time;
    for (let around = parentOf(box); around !== null && box !== root; around = parentOf(around)) {
      const boxes = boxesOf.get(around) ?? new Map<Element, Element>();
      if (!boxes.has(box)) boxesOf.set(around, boxes.set(box, time));
      box = around;
    }
  }
  return [...boxesOf.values()].reduce((most, boxes) => (boxes.size > most.size ? boxes : most), new Map());
}

function boxAround(element: Element, boxes: ReadonlyMap<Element, Element>): Element | null {
  for (let around: Element | null = element; around !== null; around = parentOf(around))
    if (boxes.has(around)) return around;
  return null;
}

const longestTime = 40; // Code units.

function timeOf(time: Element | undefined): string | null {
  return time?.getAttribute('datetime') || time?.textContent?.trim().slice(0, longestTime) || null;
}

const authorNamed = '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i]';
const longestAuthor = 80; // Code units; what is longer tells about the author.

function authorOf(box: Element): string | null {
  const named = Element.prototype.querySelector.call(box, authorNamed);
  const shown = named === null ? '' : shownText(named);
  return shown.length > longestAuthor ? null : splitNames(shown).join(', ') || null;
}
