import type { BlockRole } from '../../core/model';
import { isBoilerplate } from '../boilerplate';
import { firstChildOf, nextSiblingOf, tagOf } from '../node-access';
import { headingTags, inlineTags, unreadTags } from '../tags';
import { BlockWriter, type DraftBlock } from './block-writer';

interface Frame {
  readonly element: Element;
  /** The next child to be read. */
  next: Node | null;
  readonly isInline: boolean;
  readonly isLinked: boolean;
  readonly role: BlockRole;
  /** The nearest block around the text. */
  readonly block: Element;
}

/**
 * All blocks of text below `root` in reading order, without what `isBoilerplate` names, unless `isKept` knows that
 * the article itself stands there. A stack of our own, for pages nest elements deeper than calls may go.
 */
export function collectBlocks(root: Element, isKept: (element: Element) => boolean): DraftBlock[] {
  const writer = new BlockWriter();
  const frames: Frame[] = [openFrame(root, null)];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.next;
    if (node === null) {
      if (!frame.isInline) writer.endBlock();
      frames.pop();
      continue;
    }
    frame.next = nextSiblingOf(node);
    if (node.nodeType === Node.TEXT_NODE) {
      writer.addText(node as Text, { role: frame.role, element: frame.block, isLinked: frame.isLinked });
      continue;
    }
    const element = asElement(node);
    if (element === null) continue;
    const tag = tagOf(element);
    if (tag === 'br') writer.breakLine();
    else if (isLeftOut(element, tag, isKept)) {
      if (firstChildOf(element) !== null) writer.noteGap();
    } else {
      const opened = openFrame(element, frame);
      if (!opened.isInline) writer.endBlock();
      frames.push(opened);
    }
  }
  return writer.blocks;
}

function asElement(node: Node): Element | null {
  return 'localName' in node && node.nodeType !== Node.ATTRIBUTE_NODE ? (node as Element) : null;
}

function isLeftOut(element: Element, tag: string, isKept: (element: Element) => boolean): boolean {
  if (unreadTags.has(tag)) return true;
  if (inlineTags.has(tag)) return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
  return isBoilerplate(element, tag) && !isKept(element);
}

function openFrame(element: Element, around: Frame | null): Frame {
  const tag = tagOf(element);
  const isInline = around !== null && inlineTags.has(tag);
  return {
    element,
    next: firstChildOf(element.shadowRoot ?? element),
    isInline,
    isLinked: tag === 'a' || around?.isLinked === true,
    role: roleOf(tag, around?.role ?? 'paragraph'),
    block: isInline && around !== null ? around.block : element,
  };
}

/** What a tag makes of the text in it, given what the text around it is. */
function roleOf(tag: string, around: BlockRole): BlockRole {
  if (headingTags.has(tag)) return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-entry';
  if (tag === 'blockquote') return 'block-quote';
  return around;
}
