import { suspectBoilerplate } from './boilerplate';
import { parentOf, tagOf } from './node-access';
import { inlineTags, unreadTags } from './tags';

/** An element that holds prose somewhere below, and how much. */
export interface ProseNode {
  readonly element: Element;
  readonly tag: string;
  readonly parent: ProseNode | null;
  /** Links, controls and boilerplate: the prose below counts nowhere. */
  isLeftOut: boolean;
  /** Whether its name was looked at; small elements are only judged when they are read. */
  isJudged: boolean;
  /** Weight of the prose that stands in this element and in no block inside it. */
  ownWeight: number;
  /** Number of text nodes whose prose `ownWeight` adds up. */
  ownTexts: number;
  /** Weight of the prose in this element and all below, in letters of an alphabet; what stands alone counts less. */
  weight: number;
  /** Number of block elements at or below this one that hold prose themselves. */
  passages: number;
  /** Weight and number of the child blocks that hold prose themselves. */
  seriesWeight: number;
  ownPassages: number;
  heaviest: ProseNode | null;
}

export interface Prose {
  readonly body: ProseNode;
  readonly nodes: ReadonlyMap<Element, ProseNode>;
  /** Weight of the longest series of passages that stand side by side, as paragraphs of one article do. */
  readonly longestSeries: number;
}

/**
 * What is counted. Long stretches find nearly every article; where each word has an element of its own, as with
 * reading aids over Japanese, every letter has to be counted, which is slower and less sure.
 */
export type Counted = 'long-stretches' | 'every-text';

const shortestNode = 10; // Code units; shorter text nodes are labels in any script.
const leastWeight = 24; // Letters; shorter stretches between two links or tags tell nothing.

/**
 * One pass over the text nodes below `body`: where long, unlinked text stands. Lengths are asked before data, since
 * Chromium copies a node's text when it is first read.
 */
export function findProse(body: Element, counted: Counted = 'long-stretches'): Prose {
  const isEveryText = counted === 'every-text';
  const nodes = new Map<Element, ProseNode>();
  const top = recordOf(body, null);
  nodes.set(body, top);
  const walker = Document.prototype.createTreeWalker.call(body.ownerDocument, body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.length < shortestNode && !isEveryText) continue;
    const parent = parentOf(node);
    if (parent === null || unreadTags.has(tagOf(parent))) continue;
    const weight = weighText(node.data);
    if (weight === 0 || (weight < leastWeight && !isEveryText)) continue;
    const holder = placeOf(parent, nodes);
    if (holder === null || holder.isLeftOut) continue;
    holder.ownWeight += weight;
    holder.ownTexts++;
  }
  const records = [...new Set(nodes.values())];
  sumUp(records);
  if (leaveOutBoilerplate(records)) sumUp(records);
  return { body: top, nodes, longestSeries: longestSeriesOf(records) };
}

const firstWide = 0x1100; // Hangul; every script from here on says in one sign what alphabets say in two to five.

/** Letters of wide scripts count twice; three samples tell the script of a text. */
export function weighText(text: string): number {
  const { length } = text.trim();
  const start = text.search(/\S/);
  for (const at of [0.3, 0.6, 0.9]) {
    const code = text.charCodeAt(start + Math.floor(at * length));
    if (code >= firstWide && (code < 0x1e00 || code >= 0x2e80)) return 2 * length;
  }
  return length;
}

/** The record of the block around `element`, made with those of all its ancestors where they are missing. */
function placeOf(element: Element, nodes: Map<Element, ProseNode>): ProseNode | null {
  const missing: Element[] = [];
  let around: Element | null = element;
  let known = nodes.get(element);
  while (known === undefined) {
    missing.push(around);
    around = parentOf(around);
    if (around === null) return null;
    known = nodes.get(around);
  }
  for (let at = missing.length - 1; at >= 0; at--) {
    const made = missing[at];
    if (made === undefined) continue;
    const tag = tagOf(made);
    if (tag === 'a' || !inlineTags.has(tag)) known = recordOf(made, known);
    nodes.set(made, known);
  }
  return known;
}

const unweighedTags = new Set(['a', 'pre', 'nav', 'footer']);

function recordOf(element: Element, parent: ProseNode | null): ProseNode {
  const tag = tagOf(element);
  return {
    element,
    tag,
    parent,
    isLeftOut: parent?.isLeftOut === true || unweighedTags.has(tag) || unreadTags.has(tag),
    isJudged: false,
    ownWeight: 0,
    ownTexts: 0,
    weight: 0,
    passages: 0,
    seriesWeight: 0,
    ownPassages: 0,
    heaviest: null,
  };
}

/** Ancestors were recorded before their descendants, so that one pass from the end adds everything up. */
function sumUp(records: readonly ProseNode[]): void {
  for (const record of records) {
    record.weight = 0;
    record.passages = 0;
    record.seriesWeight = 0;
    record.ownPassages = 0;
    record.heaviest = null;
  }
  for (const { isLeftOut, ownWeight, parent } of records) {
    if (isLeftOut || ownWeight === 0 || parent === null) continue;
    parent.seriesWeight += ownWeight;
    parent.ownPassages++;
  }
  for (let at = records.length - 1; at >= 0; at--) {
    const record = records[at];
    if (record === undefined || record.isLeftOut) continue;
    if (record.ownWeight > 0) {
      record.weight += record.ownWeight * (standsAlone(record) ? aloneFactor : 1);
      record.passages++;
    }
    const { parent } = record;
    if (parent === null || record.weight === 0) continue;
    parent.weight += record.weight;
    parent.passages += record.passages;
    if (parent.heaviest === null || record.weight > parent.heaviest.weight) parent.heaviest = record;
  }
}

const aloneFactor = 0.4;
const fewTexts = 3; // Text nodes in one block; more are lines between `<br>`s.

/** The text of a card on a front page has no prose beside it; a paragraph of an article has. */
function standsAlone(record: ProseNode): boolean {
  return record.ownTexts < fewTexts && (record.parent?.ownPassages ?? 0) < 2;
}

function longestSeriesOf(records: readonly ProseNode[]): number {
  let longest = 0;
  for (const { isLeftOut, seriesWeight, ownWeight, ownTexts, ownPassages } of records) {
    const isSeries = ownPassages + (ownTexts >= fewTexts ? ownTexts : 0) >= 2;
    if (!isLeftOut && isSeries) longest = Math.max(longest, seriesWeight + ownWeight);
  }
  return longest;
}

const mostOfPage = 0.25; // No box beside an article holds as much of a page's prose; a wrapper of the article does.
const leastOfPage = 0.02; // What is lighter changes nothing in where the article stands.
const shortArticle = 400; // Letters of prose outside, for a large part named "comments" to be comments.

/** Leaves out what is named as boilerplate, but for what wraps the article itself, as in `class="with-sidebar"`. */
function leaveOutBoilerplate(records: readonly ProseNode[]): boolean {
  const total = records[0]?.weight ?? 0;
  let isAnyLeftOut = false;
  for (const record of records) {
    if (record.isLeftOut || record.weight < leastOfPage * total) continue;
    record.isJudged = true;
    record.isLeftOut = record.parent?.isLeftOut === true || isBoilerplate(record, total);
    isAnyLeftOut ||= record.isLeftOut;
  }
  return isAnyLeftOut;
}

function isBoilerplate({ element, tag, weight }: ProseNode, total: number): boolean {
  const suspicion = suspectBoilerplate(element, tag);
  if (suspicion === 'comments' && total - weight >= shortArticle) return true;
  return suspicion === 'hidden' || (suspicion !== null && weight < mostOfPage * total);
}
