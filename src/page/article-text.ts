import type { ArticleText, Block } from '../core/model';
import type { DraftBlock } from './article-text/block-writer';
import { chooseRoot } from './article-text/choose-root';
import { collectBlocks } from './article-text/collect-blocks';
import { keepArticleBlocks } from './article-text/keep-article-blocks';
import { findBody } from './find-body';
import { findHeadline } from './find-headline';
import { findProse, type Prose } from './find-prose';
import type { TextMap, TextPiece } from './text-map';

export interface ReadingHints {
  /** What `detectArticle` gave; its pass over the text is not made a second time. */
  detection?: { prose: Prose | null };
  /** The headline, which is no part of the text. */
  title?: string | null;
}

/**
 * The words of the article that the page shows, and where they stand in it. Reads the live page and changes nothing.
 * An empty text where the page holds no prose.
 */
export function readArticleText(document: Document, hints: ReadingHints = {}): { article: ArticleText; map: TextMap } {
  const body = findBody(document);
  if (body === null) return joinBlocks([], new Set());
  const prose = hints.detection?.prose ?? findProse(body);
  const headline = findHeadline(document, hints.title ?? null);
  const root = chooseRoot(prose, headline);
  const drafts = collectBlocks(root.element, headline, prose);
  return joinBlocks(drafts, keepArticleBlocks(drafts, { headline, title: hints.title ?? null, root, prose }));
}

const separator = '\n\n';

/** The kept blocks joined to one text, with "\n\n" between them; where a block was left out, the map has a gap. */
function joinBlocks(
  drafts: readonly DraftBlock[],
  kept: ReadonlySet<DraftBlock>,
): { article: ArticleText; map: TextMap } {
  const blocks: Block[] = [];
  const pieces: TextPiece[] = [];
  let text = '';
  let isGap = false;
  for (const draft of drafts) {
    if (!kept.has(draft)) {
      isGap = true;
      continue;
    }
    if (text !== '') text += separator;
    const start = text.length;
    for (const piece of draft.pieces) {
      pieces.push({ ...piece, start: piece.start + start, followsGap: piece.followsGap || isGap });
      isGap = false;
    }
    text += draft.text;
    blocks.push({ role: draft.role, span: [start, text.length] });
  }
  return { article: { text, blocks, posts: [] }, map: { pieces } };
}
