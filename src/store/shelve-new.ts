import { packShelf } from '../core/finding/pack-shelf';
import { articlesInBlock, putSketch, type SketchBlock } from '../core/likeness/sketch-block';
import { sketchWords } from '../core/likeness/sketch-words';
import type { ArticleRecord } from '../core/model';
import type { Database } from './database';
import type { Ledger, RecordCounts, ShelfRecord } from './records';
import { type ClaimsAtHand, stampShelf } from './shelve-articles';
import { emptyBlock, openBlock } from './sketch-articles';

/** Packs articles with all of their claims and writes that. Gives how many records they are. */
export type ShelveNew = (articles: readonly ArticleRecord[], claims: ClaimsAtHand) => Promise<RecordCounts>;

/**
 * Begins to pack articles that the same transaction adds. Nothing of theirs is read, so that the next can be packed while the database is
 * still writing those before. Nobody else packs new articles meanwhile.
 */
export async function startShelvingNew(database: Database, ledger: Ledger): Promise<ShelveNew> {
  let open = await openBlock(database);
  return async (articles, claims) => {
    const blocks = new Map<number, SketchBlock>();
    let claimCount = 0;
    const shelves = articles.map((article): ShelfRecord => {
      const shelf = stampShelf(packShelf(article, claims.get(article.id) ?? []), undefined, ledger);
      claimCount += shelf.ids.length;
      if (open.articleIds.length >= articlesInBlock) open = emptyBlock(open.id + 1);
      open = putSketch(open, article.id, sketchWords(shelf));
      blocks.set(open.id, open);
      return { ...shelf, block: open.id };
    });
    await Promise.all([database.shelves.bulkAdd(shelves), database.sketches.bulkPut([...blocks.values()])]);
    return { articles: shelves.length, claims: claimCount };
  };
}
