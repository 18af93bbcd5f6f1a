import { parentOf, tagOf } from './node-access';

const readingAids = new Set(['rt', 'rp', 'script', 'style']);

/**
 * The words of a small element as a reader sees them, with a space where one element ends in a letter and the next
 * begins with a capital one: `<span>Coast</span><span>Storm hits</span>` is "Coast Storm hits".
 */
export function shownText(element: Element): string {
  const isPlain = tagOf(element) !== 'form' && element.childElementCount === 0; // A field may shadow what forms tell.
  if (isPlain) return onOneLine(element.textContent ?? '');
  const walker = Document.prototype.createTreeWalker.call(element.ownerDocument, element, NodeFilter.SHOW_TEXT);
  let text = '';
  let last = ''; // Letter; the whole text is not to be looked through for each node.
  let before: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const parent = parentOf(node);
    if (parent !== null && readingAids.has(tagOf(parent))) continue;
    const isJoint = parent !== before && /\S/.test(last) && isCapital(node.data.charAt(0));
    last = node.data.at(-1) ?? last;
    text += (isJoint ? ' ' : '') + node.data;
    before = parent;
  }
  return onOneLine(text);
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
