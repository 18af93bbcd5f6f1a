import { type Suspicion, suspectBoilerplate } from './boilerplate';
import type { Steps } from './in-steps';
import { parentOf, tagOf } from './node-access';
import { openTrees } from './open-trees';
import { ProseNode } from './prose-node';
import { inlineTags, unreadTags } from './tags';
import { weighText } from './weigh-text';

export interface Prose {
  readonly body: ProseNode;
  readonly nodes: ReadonlyMap<Element, ProseNode>;
  /** Weight of the longest series of passages that stand side by side, as paragraphs of one article do. */
  readonly longestSeries: number;
}

/**
 * What is counted. Paragraphs find most articles in next to no time; long stretches of text nearly all others; where
 * each word has an element of its own, as with reading aids over Japanese, every letter has to be counted.
 */
export type Counted = 'paragraphs' | 'long-stretches' | 'every-text';

const nodesInStep = 50; // A tenth of a millisecond, and more where they hold much text.
const leastWeight = 24; // Letters; shorter stretches between two links or tags tell nothing.

/** Where long, unlinked text stands below `body`, without boilerplate. */
export function* findProse(body: Element, counted: Counted): Steps<Prose> {
  const weighed = yield* weighProse(body, counted);
  yield;
  return leaveOutBoilerplate(weighed);
}

/** The same where there is enough of it; to see that there is not, nothing has to be asked of boilerplate in most pages. */
export function* findEnoughProse(
  body: Element,
  counted: Counted,
  isEnough: (prose: Prose) => boolean,
): Steps<Prose | null> {
  const weighed = yield* weighProse(body, counted);
  if (!isEnough(weighed)) return null; // What is left out makes it less; that the rest is no list of posts is then not seen.
  yield;
  const prose = leaveOutBoilerplate(weighed);
  return isEnough(prose) ? prose : null;
}

interface WeighedProse extends Prose {
  /** Ancestors stand before their descendants. */
  readonly records: readonly ProseNode[];
}

function* weighProse(body: Element, counted: Counted): Steps<WeighedProse> {
  const top = new ProseNode(body, 'body', null, false);
  const nodes = new Map<Element, ProseNode>([[body, top]]);
  const records = [top];
  const add = (holder: Element, weight: number): void => {
    const record = recordOf(holder, nodes, records);
    if (record === null || record.isLeftOut) return;
    record.ownWeight += weight;
    record.ownTexts++;
  };
  if (counted === 'paragraphs') yield* weighParagraphs(body, add);
  else yield* weighTexts(body, counted === 'every-text', add);
  sumUp(records);
  return { body: top, nodes, records, longestSeries: longestSeriesOf(records) };
}

type Add = (holder: Element, weight: number) => void;

const shortestParagraph = 50; // Letters; shorter ones are labels, and the reader of blocks finds them all the same.

function* weighParagraphs(body: Element, add: Add): Steps<void> {
  let seen = 0;
  for (const paragraph of [...body.getElementsByTagName('p')]) {
    if (++seen % nodesInStep === 0) yield;
    const text = (paragraph.textContent ?? '').trim();
    const weight = weighText(text);
    if (weight >= shortestParagraph && !isLink(paragraph)) add(paragraph, weight);
  }
}

/** Whether a paragraph is one link and nothing else. The counts are asked first: they build no objects for its children. */
function isLink(paragraph: Element): boolean {
  if (paragraph.childElementCount !== 1 || paragraph.firstChild !== paragraph.lastChild) return false;
  return paragraph.firstElementChild?.localName === 'a';
}

function* weighTexts(body: Element, isEveryText: boolean, add: Add): Steps<void> {
  const trees: readonly Node[] = isEveryText ? openTrees(body) : [body];
  for (const tree of trees) yield* weighTree(tree, isEveryText, add);
}

/**
 * Blank nodes, the most of any page, are passed over before anything is asked that would make the browser build an object for
 * their neighbour or parent. Text nodes that stand side by side are one text that a script has cut.
 */
function* weighTree(tree: Node, isEveryText: boolean, add: Add): Steps<void> {
  const walker = Document.prototype.createTreeWalker.call(tree.ownerDocument, tree, NodeFilter.SHOW_TEXT);
  const least = isEveryText ? 1 : leastWeight;
  let seen = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (++seen % nodesInStep === 0) yield;
    const { data } = node;
    if (data.trim() === '') continue;
    const { wholeText } = node;
    if (wholeText.length !== data.length) passToLast(walker, node);
    const weight = weighText(wholeText.trim());
    if (weight < least) continue;
    const parent = node.parentElement;
    if (parent !== null && !unweighedTags.has(parent.localName)) add(parent, weight);
  }
}

/** Takes the walker to the last of the text nodes that stand side by side with this one. */
function passToLast(walker: TreeWalker, first: Text): void {
  for (let node: Node | null = first; node?.nextSibling?.nodeType === Node.TEXT_NODE; ) node = walker.nextNode();
}

const unweighedTags = new Set([...unreadTags, 'a', 'pre', 'nav', 'footer']);

/** The record of the block around `element`, made with those of all its ancestors where they are missing. */
function recordOf(element: Element, nodes: Map<Element, ProseNode>, records: ProseNode[]): ProseNode | null {
  const missing: Element[] = [];
  let around: Element | null = element;
  let known = nodes.get(element);
  while (known === undefined) {
    missing.push(around);
    around = parentOf(around);
    if (around === null) return null;
    known = nodes.get(around);
  }
  for (let made = missing.pop(); made !== undefined; made = missing.pop()) {
    const tag = tagOf(made);
    if (tag === 'a' || !inlineTags.has(tag)) {
      known = new ProseNode(made, tag, known, known.isLeftOut || unweighedTags.has(tag));
      records.push(known);
    }
    nodes.set(made, known);
  }
  return known;
}

/** Ancestors were recorded before their descendants, so that one pass from the end adds everything up. */
function sumUp(records: readonly ProseNode[]): void {
  for (const record of records) record.clear();
  for (const { isLeftOut, ownWeight, parent } of records) {
    if (!isLeftOut && ownWeight > 0) parent?.addPassage(ownWeight);
  }
  for (let at = records.length - 1; at >= 0; at--) records[at]?.passUp();
}

/**
 * Weight of the longest series whose passages may have boxes of their own, as with many systems each paragraph has. Readers' letters
 * on pages of other kinds have such boxes as well.
 */
export function longestBoxedSeriesOf({ nodes }: Prose): number {
  const series = new Map<ProseNode, number>();
  for (const node of new Set(nodes.values())) {
    if (node.isLeftOut || node.ownWeight === 0) continue;
    const { boxHolder } = node;
    series.set(boxHolder, (series.get(boxHolder) ?? 0) + node.ownWeight);
  }
  return Math.max(0, ...series.values());
}

function longestSeriesOf(records: readonly ProseNode[]): number {
  let longest = 0;
  for (const record of records) if (!record.isLeftOut) longest = Math.max(longest, record.seriesAround());
  return longest;
}

const mostOfPage = 0.25; // No box beside an article holds as much of a page's prose; a wrapper of the article does.
const leastOfPage = 0.02; // What is lighter changes nothing in where the article stands.
const shortArticle = 400; // Letters of prose outside, for a large part named "comments" to be comments.

/** Leaves out what is named as boilerplate, but for what wraps the article itself, as in `class="with-sidebar"`. */
function leaveOutBoilerplate({ records, ...prose }: WeighedProse): Prose {
  const total = prose.body.weight;
  let isAnyLeftOut = false;
  for (const record of records) {
    if (record.isLeftOut || record.weight <= leastOfPage * total) continue;
    const suspicion = suspectBoilerplate(record.element, record.tag);
    record.isJudged = suspicion !== 'post';
    record.isLeftOut = record.parent?.isLeftOut === true || isBoilerplate(suspicion, record.weight, total);
    isAnyLeftOut ||= record.isLeftOut;
  }
  if (!isAnyLeftOut) return prose;
  sumUp(records);
  return { ...prose, longestSeries: longestSeriesOf(records) };
}

function isBoilerplate(suspicion: Suspicion, weight: number, total: number): boolean {
  if (suspicion === 'comments' && total - weight >= shortArticle) return true;
  if (suspicion === null || suspicion === 'post') return false;
  return suspicion === 'hidden' || weight < mostOfPage * total;
}
