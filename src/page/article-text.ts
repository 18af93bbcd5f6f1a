import type { Block, Span } from '../core/model';
import type { PageText, PostSources } from '../core/posts/post-sources';
import type { DraftBlock } from './article-text/block-writer';
import { chooseRoot } from './article-text/choose-root';
import { type CollectedBlocks, collectBlocks } from './article-text/collect-blocks';
import { findEntries } from './article-text/find-entries';
import { keepArticleBlocks } from './article-text/keep-article-blocks';
import type { Prose } from './find-prose';
import type { Steps } from './in-steps';
import type { TextMap, TextPiece } from './text-map';

/**
 * The words of the article that the page shows, and where they stand in it. Reads the live page and changes nothing.
 * An empty text where the page holds no prose. `headline`, what shows the headline, is no part of the text.
 */
export function* readArticleText(prose: Prose, headline: Element | null): Steps<{ article: PageText; map: TextMap }> {
  const root = chooseRoot(prose, headline);
  yield;
  const collected = yield* collectBlocks(root.element, headline, prose);
  yield;
  const kept = yield* keepArticleBlocks(collected.blocks, { headline, root, prose });
  yield;
  return joinBlocks(collected, kept, root.element);
}

const separator = '\n\n';

/** The kept blocks joined to one text, with "\n\n" between them; where a block was left out, the map has a gap. */
function joinBlocks(
  { blocks: drafts, posts }: CollectedBlocks,
  kept: ReadonlySet<DraftBlock>,
  root: Element,
): { article: PageText; map: TextMap } {
  const blocks: Block[] = [];
  const pieces: TextPiece[] = [];
  const spans = new Map<DraftBlock, Span>();
  let text = '';
  let isGap = false;
  for (const draft of drafts) {
    if (!kept.has(draft)) {
      isGap = true;
      continue;
    }
    if (text !== '') text += separator;
    const start = text.length;
    for (const { node, nodeStart, start: within, length, followsGap } of draft.pieces) {
      pieces.push({ node, nodeStart, start: start + within, length, followsGap: followsGap || isGap });
      isGap = false;
    }
    text += draft.text;
    const role = draft.isBeforeBody && draft.role === 'paragraph' ? 'standfirst' : draft.role;
    blocks.push({ role, span: [start, text.length] });
    spans.set(draft, [start, text.length]);
  }
  const entries = findEntries(root, spans);
  const article = { text, blocks, posts: placePosts(posts, drafts, spans), ...(entries && { entries }) };
  return { article, map: { pieces } };
}

/** Posts with the span of their words; empty, where the post stood, for those whose words a frame shows. */
function placePosts(
  posts: CollectedBlocks['posts'],
  drafts: readonly DraftBlock[],
  spans: ReadonlyMap<DraftBlock, Span>,
): PostSources[] {
  return posts.flatMap(({ sketch, at }) => {
    const own = drafts.filter(
      (draft) => draft.post === sketch && sketch.words.some((each) => each.contains(draft.pieces[0]?.node ?? null)),
    );
    const placed = own.flatMap((draft) => spans.get(draft) ?? []);
    if (sketch.words.length > 0 && placed.length === 0) return [];
    const before =
      drafts
        .slice(0, at)
        .flatMap((draft) => spans.get(draft)?.[1] ?? [])
        .at(-1) ?? 0;
    return [
      { ...sketch.post, span: placed.length === 0 ? [before, before] : [Math.min(...placed), Math.max(...placed)] },
    ];
  });
}
