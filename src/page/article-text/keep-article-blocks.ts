import type { DraftBlock } from './block-writer';

/** The blocks that belong to the article, of those that stand where it stands. */
export function keepArticleBlocks(drafts: readonly DraftBlock[], title: string | null): DraftBlock[] {
  return drafts.filter((draft) => draft.text !== title && draft.linkedLength < 0.8 * draft.text.length);
}
