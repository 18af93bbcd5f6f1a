import type { Block, Span } from '../core/model';
import type { PageText } from '../core/posts/post-sources';
import { inlineTags, unreadTags } from './tags';
import type { TextMap, TextPiece } from './text-map';

/**
 * All words that a page shows, article or not, and where they stand in it: for words that the reader selects where we read
 * nothing. One space within a line, "\n\n" between blocks.
 */
export function readWholeText(document: Document): { article: PageText; map: TextMap } {
  const pieces: TextPiece[] = [];
  const blocks: Block[] = [];
  let text = '';
  let blockElement: Element | null = null;
  let blockStart = 0;
  let endsInSpace = false;
  const endBlock = () => {
    if (text.length > blockStart) blocks.push({ role: 'paragraph', span: [blockStart, text.length] satisfies Span });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const around = node.parentElement;
    if (!around || !isShown(around)) continue;
    const own = blockAround(around);
    let isAfterSpace = endsInSpace || /^\s/.test(node.data);
    for (const { 0: words, index } of node.data.matchAll(/\S+(?: \S+)*/g)) {
      if (own !== blockElement) {
        endBlock();
        if (text !== '') text += '\n\n';
        blockStart = text.length;
        blockElement = own;
      } else if (isAfterSpace) text += ' ';
      pieces.push({ node, nodeStart: index, start: text.length, length: words.length, followsGap: false });
      text += words;
      isAfterSpace = true; // Between two runs of one node.
    }
    endsInSpace = /\s$/.test(node.data) || (endsInSpace && node.data === '');
  }
  endBlock();
  return { article: { text, blocks, posts: [] }, map: { pieces } };
}

function isShown(element: Element): boolean {
  return !element.closest(unread) && element.checkVisibility();
}

const unread = [...unreadTags].filter((tag) => !['nav', 'button'].includes(tag)).join();

function blockAround(element: Element): Element {
  let around = element;
  while (inlineTags.has(around.localName) && around.parentElement) around = around.parentElement;
  return around;
}
