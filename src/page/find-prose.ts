import { type Suspicion, suspectBoilerplate } from './boilerplate';
import { parentOf, tagOf } from './node-access';
import { inlineTags, unreadTags } from './tags';

/** An element that holds prose somewhere below, and how much. */
export interface ProseNode {
  readonly element: Element;
  readonly parent: ProseNode | null;
  /** What its name says it is, if that is nothing of an article. */
  readonly suspicion: Suspicion;
  /** Links, controls and boilerplate: the prose below counts nowhere. */
  isLeftOut: boolean;
  /** Weight of the prose that stands in this element and in no block inside it. */
  ownWeight: number;
  /** Weight of the prose in this element and all below, in letters of an alphabet. */
  weight: number;
  /** Number of text nodes whose prose `ownWeight` adds up. */
  ownTexts: number;
  /** Number of block elements at or below this one that hold prose themselves. */
  passages: number;
  /** Number of child blocks that hold prose themselves. */
  ownPassages: number;
  heaviest: ProseNode | null;
}

export interface Prose {
  readonly body: ProseNode;
  readonly nodes: ReadonlyMap<Element, ProseNode>;
}

const shortestNode = 10; // Code units; shorter text nodes are labels in any script.
const leastWeight = 24; // Letters; shorter stretches between two links or tags tell nothing.

/**
 * One pass over the text nodes below `body`, which most pages of a day need and nothing more: where long, unlinked
 * text stands. Lengths are asked before data, since Chromium copies a node's text when it is first read.
 */
export function findProse(body: Element): Prose {
  const top = recordOf(body, null, null);
  const nodes = new Map<Element, ProseNode>([[body, top]]);
  const walker = Document.prototype.createTreeWalker.call(body.ownerDocument, body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.length < shortestNode) continue;
    const parent = parentOf(node);
    if (parent === null || unreadTags.has(tagOf(parent))) continue;
    const weight = weighText(node.data);
    if (weight < leastWeight) continue;
    const holder = placeOf(parent, nodes);
    if (holder === null || holder.isLeftOut) continue;
    holder.ownWeight += weight;
    if (holder.ownTexts === 0 && holder.parent !== null) holder.parent.ownPassages++;
    holder.ownTexts++;
  }
  const records = [...new Set(nodes.values())];
  sumUp(records);
  if (leaveOutBoilerplate(records)) sumUp(records);
  return { body: top, nodes };
}

const wideLetters = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/** Letters of wide scripts count twice, for they say in one sign what alphabets say in two to five. */
export function weighText(text: string): number {
  const trimmed = text.trim();
  return wideLetters.test(trimmed) ? 2 * trimmed.length : trimmed.length;
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
    const isInline = inlineTags.has(tag) && tag !== 'a';
    if (!isInline) {
      known = recordOf(made, known, tag === 'a' || unreadTags.has(tag) ? 'certain' : suspectBoilerplate(made, tag));
    }
    nodes.set(made, known);
  }
  return known;
}

function recordOf(element: Element, parent: ProseNode | null, suspicion: Suspicion): ProseNode {
  const isLeftOut = parent?.isLeftOut === true || suspicion === 'certain';
  return {
    element,
    parent,
    suspicion,
    isLeftOut,
    ownWeight: 0,
    weight: 0,
    ownTexts: 0,
    passages: 0,
    ownPassages: 0,
    heaviest: null,
  };
}

const aloneFactor = 0.4;

/** The text of a card on a front page has no prose beside it; a paragraph of an article has. */
function standsAlone(record: ProseNode): boolean {
  return record.ownTexts < 3 && (record.parent?.ownPassages ?? 0) < 2;
}

/** Ancestors were recorded before their descendants, so that one pass from the end adds everything up. */
function sumUp(records: readonly ProseNode[]): void {
  for (const record of records) {
    record.weight = record.isLeftOut ? 0 : record.ownWeight * (standsAlone(record) ? aloneFactor : 1);
    record.passages = record.weight > 0 ? 1 : 0;
    record.heaviest = null;
  }
  for (let at = records.length - 1; at > 0; at--) {
    const record = records[at];
    if (record === undefined || record.parent === null || record.weight === 0) continue;
    const { parent } = record;
    parent.weight += record.weight;
    parent.passages += record.passages;
    if (parent.heaviest === null || record.weight > parent.heaviest.weight) parent.heaviest = record;
  }
}

const mostOfPage = 0.4; // No box beside an article holds as much of a page's prose; a wrapper of the article does.
const shortArticle = 400; // Letters of prose outside, for a large part named "comments" to be comments.

/** Leaves out what is named as boilerplate, but for what wraps the article itself, as in `class="with-sidebar"`. */
function leaveOutBoilerplate(records: readonly ProseNode[]): boolean {
  const total = records[0]?.weight ?? 0;
  let isAnyLeftOut = false;
  for (const record of records) {
    if (record.isLeftOut) continue;
    const isLarge = record.weight >= mostOfPage * total;
    const isComments = record.suspicion === 'comments' && total - record.weight >= shortArticle;
    record.isLeftOut = record.parent?.isLeftOut === true || (record.suspicion !== null && (!isLarge || isComments));
    isAnyLeftOut ||= record.isLeftOut;
  }
  return isAnyLeftOut;
}
