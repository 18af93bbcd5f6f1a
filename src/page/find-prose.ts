import { isBoilerplate } from './boilerplate';
import { parentOf, tagOf } from './node-access';
import { inlineTags, unreadTags } from './tags';

/** An element that holds prose somewhere below, and how much. */
export interface ProseNode {
  readonly element: Element;
  readonly parent: ProseNode | null;
  /** Links, controls and boilerplate: the prose below counts nowhere. */
  readonly isLeftOut: boolean;
  /** Weight of the prose in this element and all below, in letters of an alphabet. */
  weight: number;
  /** Number of block elements at or below this one that hold prose themselves. */
  passages: number;
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
  const top: ProseNode = { element: body, parent: null, isLeftOut: false, weight: 0, passages: 0, heaviest: null };
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
    if (holder.weight === 0) holder.passages = 1;
    holder.weight += weight;
  }
  sumUp(nodes);
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
      const isLeftOut: boolean = known.isLeftOut || tag === 'a' || unreadTags.has(tag) || isBoilerplate(made, tag);
      known = { element: made, parent: known, isLeftOut, weight: 0, passages: 0, heaviest: null };
    }
    nodes.set(made, known);
  }
  return known;
}

/** Ancestors were recorded before their descendants, so that one pass from the end adds everything up. */
function sumUp(nodes: ReadonlyMap<Element, ProseNode>): void {
  const records = [...new Set(nodes.values())].reverse();
  for (const record of records) {
    const { parent } = record;
    if (parent === null || record.weight === 0) continue;
    parent.weight += record.weight;
    parent.passages += record.passages;
    if (parent.heaviest === null || record.weight > parent.heaviest.weight) parent.heaviest = record;
  }
}
