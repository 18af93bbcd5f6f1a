import { articlesInBlock, putSketch, readSketch, type SketchBlock } from '../core/likeness/sketch-block';
import type { ArticleId } from '../core/model';
import type { Database } from './database';

/** New marks of an article, null where it is gone, and the block in which it had them; undefined where it has none yet. */
export interface SketchChange {
  articleId: ArticleId;
  marks: readonly number[] | null;
  block: number | undefined;
}

/** Writes the marks of articles, within the transaction that changed them. Gives the block of each, in the order given. */
export async function sketchArticles(
  database: Database,
  changes: readonly SketchChange[],
): Promise<(number | undefined)[]> {
  const last = await openBlock(database);
  const known = changes.flatMap(({ block }) => (block === undefined ? [] : [block]));
  const read = await database.sketches.bulkGet([...new Set(known)]);
  const blocks = new Map<number, SketchBlock>();
  for (const block of [last, ...read]) if (block) blocks.set(block.id, block);
  let open = last;
  const changed = new Set<number>();
  const places = changes.map(({ articleId, marks, block: place }) => {
    const earlier = place === undefined ? undefined : blocks.get(place);
    if (marks === null && !earlier) return undefined;
    if (!earlier && open.articleIds.length >= articlesInBlock) open = emptyBlock(open.id + 1);
    const block = earlier ?? open;
    if (marks !== null && isSame(marks, readSketch(block, articleId))) return block.id;
    const next = putSketch(block, articleId, marks);
    if (block.id === open.id) open = next;
    blocks.set(next.id, next);
    changed.add(next.id);
    return marks === null ? undefined : next.id;
  });
  await database.sketches.bulkPut([...changed].flatMap((id) => blocks.get(id) ?? []));
  return places;
}

const firstBlock = 1;

/** The block that takes the marks of the next new article, unless it is full. */
export async function openBlock(database: Database): Promise<SketchBlock> {
  return (await database.sketches.toCollection().last()) ?? emptyBlock(firstBlock);
}

export const emptyBlock = (id: number): SketchBlock => ({ id, articleIds: [], ends: [], marks: new Uint32Array(0) });

const isSame = (a: readonly number[], b: Uint32Array | null) =>
  a.length === b?.length && a.every((mark, at) => mark === b[at]);
