import type { BlockRole } from '../../core/model';
import { type Suspicion, suspectBoilerplate } from '../boilerplate';
import { type PostSketch, postSelector, readEmbeddedPost } from '../embedded-posts';
import type { Prose } from '../find-prose';
import type { Steps } from '../in-steps';
import { isCreditLine } from '../is-credit-line';
import { isShown } from '../is-shown';
import { attributeOf, firstChildOf, nextSiblingOf, parentOf, tagOf } from '../node-access';
import { headingTags, inlineTags, unreadTags } from '../tags';
import { BlockWriter, type DraftBlock, type Place } from './block-writer';

interface Frame extends Place {
  readonly element: Element;
  /** The next child to be read. */
  next: Node | null;
  /** The nodes that a slot shows, which are no siblings. */
  readonly slotted: Node[] | null;
  readonly isInline: boolean;
}

export interface CollectedBlocks {
  blocks: DraftBlock[];
  /** Posts in reading order; `at` counts the blocks before, for posts without words of their own. */
  posts: { sketch: PostSketch; at: number }[];
}

const nodesInStep = 50; // A tenth of a millisecond, and more where they hold much text.

/**
 * All blocks of text below `root` in reading order, without what is known to be boilerplate; those between the
 * headline and the root come first. A stack of our own, for pages nest elements deeper than calls may go.
 */
export function* collectBlocks(root: Element, headline: Element | null, prose: Prose): Steps<CollectedBlocks> {
  const writer = new BlockWriter();
  const posts: CollectedBlocks['posts'] = [];
  const lead = framesAfter(headline, root);
  if (lead !== null) writer.beginLead();
  const frames = lead ?? [openFrame(root, tagOf(root), null)];
  let seen = 0;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (++seen % nodesInStep === 0) yield;
    const node = frame.next;
    if (node === null) {
      if (!frame.isInline) writer.endBlock();
      if (frame.element === root) break;
      frames.pop();
      continue;
    }
    frame.next = frame.slotted === null ? nextSiblingOf(node) : (frame.slotted.shift() ?? null);
    if (node.nodeType === Node.TEXT_NODE) {
      writer.addText(node as Text, frame);
      continue;
    }
    const element = asElement(node);
    if (element === null) continue;
    const tag = tagOf(element);
    if (tag === 'br') {
      writer.breakLine();
      continue;
    }
    const suspicion = element === root ? null : suspect(element, tag, frame.post === null ? prose : null);
    const pasted = frame.post === null && mayHoldPost(tag, suspicion) ? findPost(element, tag) : null;
    if (pasted !== null) {
      posts.push({ sketch: pasted.sketch, at: writer.blocks.length });
      writer.endBlock();
      if (pasted.sketch.words.length > 0) frames.push(openPost(pasted, frame));
    } else if (suspicion !== null && suspicion !== 'post') {
      if (firstChildOf(element) !== null) writer.noteGap();
    } else {
      const opened = openFrame(element, tag, frame);
      if (!opened.isInline) writer.endBlock();
      if (element === root) writer.beginBody();
      frames.push(opened);
    }
  }
  return { blocks: writer.blocks, posts };
}

interface PastedPost {
  element: Element;
  sketch: PostSketch;
}

/** A post, or the post that a figure holds. */
function findPost(element: Element, tag: string): PastedPost | null {
  const holder = tag === 'figure' ? (element.querySelector(postSelector) ?? element.querySelector('iframe')) : element;
  const sketch = holder === null ? null : readEmbeddedPost(holder, tagOf(holder));
  return holder === null || sketch === null ? null : { element: holder, sketch };
}

function openPost({ element, sketch }: PastedPost, around: Frame): Frame {
  return {
    ...openFrame(element, tagOf(element), around),
    isInline: false,
    role: 'embedded-post',
    block: element,
    post: sketch,
  };
}

/** The frames of a reader that has just read the headline and comes to the root later; null where it stands inside. */
function framesAfter(headline: Element | null, root: Element): Frame[] | null {
  if (headline === null || root.contains(headline)) return null;
  const path: Element[] = [headline];
  let around = parentOf(headline);
  while (around !== null && !around.contains(root)) {
    path.push(around);
    around = parentOf(around);
  }
  if (around === null) return null;
  if (!(headline.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING)) return null;
  const frames = [openFrame(around, tagOf(around), null)];
  for (let at = path.length - 1; at >= 0; at--) {
    const inner = path[at];
    const outer = frames.at(-1);
    if (inner === undefined || outer === undefined) continue;
    outer.next = nextSiblingOf(inner);
    if (at > 0) frames.push(openFrame(inner, tagOf(inner), outer));
  }
  return frames;
}

function asElement(node: Node): Element | null {
  return 'localName' in node && node.nodeType !== Node.ATTRIBUTE_NODE ? (node as Element) : null;
}

/** Why an element is not read; null for one that is. Within a post, no `prose` is asked: platforms name things their way. */
function suspect(element: Element, tag: string, prose: Prose | null): Suspicion {
  if (unreadTags.has(tag) || (tag === 'img' && element.matches(smallImage))) return 'named';
  if (inlineTags.has(tag)) return element.hasAttributes() && isHiddenInline(element) ? 'hidden' : null;
  if (prose === null) return null;
  const judged = prose.nodes.get(element);
  if (judged?.isJudged !== true) return suspectBoilerplate(element, tag);
  return judged.isLeftOut ? 'named' : null;
}

/** One that stands in a line of text as a letter does, and breaks no sentence. */
const smallImage = '[class*="emoji"], [class*="icon"], [width="16"], [width="20"], [width="24"]';

const hiddenInline =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="clip:rect"], [style*="clip: rect"], .sr-only, ' +
  '[class*="caption"], [class*="photo"], [class*="visually-hidden"], [class*="visuallyhidden"], [class*="screen-reader"], [class*="screenreader"]';

/** Words for screen readers, and boxes that open over a word: in style sheets, where only the browser can tell. */
function isHiddenInline(element: Element): boolean {
  if (element.matches(hiddenInline) || isDateStamp(element) || isCredit(element)) return true;
  if (!element.hasAttribute('class') || isShown(element)) return false;
  const parent = parentOf(element);
  return parent !== null && isShown(parent); // Some pages are hidden as a whole while their fonts load.
}

/** Who took a picture, beside it; who else worked on the article belongs to its text. */
function isCredit(element: Element): boolean {
  const name = attributeOf(element, 'class')?.toLowerCase() ?? '';
  return name.includes('credit') && !isCreditLine(element, name);
}

/** "01.03.2031" before the first word of a line, named as what it is. */
function isDateStamp(element: Element): boolean {
  if (attributeOf(element, 'class')?.includes('date') !== true) return false;
  return /^[\s\d.,:/-]{6,20}$/.test(element.textContent ?? '');
}

function mayHoldPost(tag: string, suspicion: Suspicion): boolean {
  return suspicion === 'post' || (suspicion === 'named' && (tag === 'iframe' || tag === 'figure'));
}

function openFrame(element: Element, tag: string, around: Frame | null): Frame {
  const isInline = around !== null && (inlineTags.has(tag) || tag === 'slot');
  const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const slotted = assigned.length > 0 ? assigned : null;
  return {
    element,
    next: slotted?.shift() ?? firstChildOf(element.shadowRoot ?? element),
    slotted,
    isInline,
    isLinked: around?.isLinked === true || (tag === 'a' && leadsAway(element)),
    post: around?.post ?? null,
    role: roleOf(element, tag, around?.role ?? 'paragraph'),
    block: isInline && around !== null ? around.block : element,
  };
}

/** A link to another page; what only names a place or leads to one on this page is text like any other. */
function leadsAway(element: Element): boolean {
  const href = attributeOf(element, 'href');
  return href !== null && !href.startsWith('#');
}

/** What a tag makes of the text in it, given what the text around it is. */
function roleOf(element: Element, tag: string, around: BlockRole): BlockRole {
  if (around === 'embedded-post') return around;
  if (headingTags.has(tag)) return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-entry';
  if (tag === 'blockquote') return isPullQuote(element) ? 'pull-quote' : 'block-quote';
  if (tag === 'div' || tag === 'p') return isPullQuote(element) ? 'pull-quote' : around;
  return around;
}

function isPullQuote(element: Element): boolean {
  const name = attributeOf(element, 'class');
  return name?.toLowerCase().includes('quote') === true && /pull-?_?quote/i.test(name);
}
