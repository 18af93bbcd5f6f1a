import type { ArticleId } from '../model';

/**
 * The marks of some articles in one piece. A library's marks are looked through as a whole, which for a hundred thousand
 * claims is four megabytes in two hundred pieces: faster than looking up some four hundred marks in an index of the
 * database one by one, and a page of claims is recorded without writing four hundred index entries.
 */
export interface SketchBlock {
  id: number;
  articleIds: ArticleId[];
  /** Where each article's marks end. */
  ends: number[];
  marks: Uint32Array;
}

export const articlesInBlock = 24; // Some 20 kB, rewritten with each change of its words; Chromium keeps rows above 64 kB in files of their own.

/** A block with the marks of an article added or replaced; null takes them out. */
export function putSketch(block: SketchBlock, id: ArticleId, marks: readonly number[] | null): SketchBlock {
  const kept = block.articleIds.flatMap((articleId, at) =>
    articleId === id ? [] : [{ articleId, marks: block.marks.subarray(block.ends[at - 1] ?? 0, block.ends[at]) }],
  );
  const all = marks === null ? kept : [...kept, { articleId: id, marks: Uint32Array.from(marks) }];
  const ends: number[] = [];
  for (const each of all) ends.push((ends.at(-1) ?? 0) + each.marks.length);
  const joined = new Uint32Array(ends.at(-1) ?? 0);
  for (const [at, each] of all.entries()) joined.set(each.marks, ends[at - 1] ?? 0);
  return { id: block.id, articleIds: all.map(({ articleId }) => articleId), ends, marks: joined };
}

/**
 * How much each article of the blocks shares of these marks; those that share nothing are left out. A mark counts the less
 * the more articles have it: "told reporters that" says nothing.
 */
export function weighSharedMarks(blocks: readonly SketchBlock[], wanted: ReadonlySet<number>): Map<ArticleId, number> {
  const lowBits = new Uint8Array(65_536); // Nearly every mark is ruled out by its low 16 bits, without hashing it.
  for (const mark of wanted) lowBits[mark & 0xffff] = 1;
  const articlesWith = new Map<number, ArticleId[]>();
  for (const { articleIds, ends, marks: held } of blocks) {
    let article = 0;
    for (const place of placesOf(lowBits, held)) {
      const mark = held[place] ?? 0;
      if (!wanted.has(mark)) continue;
      while ((ends[article] ?? place + 1) <= place) article++;
      const [id, ids] = [articleIds[article], articlesWith.get(mark)];
      if (id === undefined) continue;
      if (ids) ids.push(id);
      else articlesWith.set(mark, [id]);
    }
  }
  const weights = new Map<ArticleId, number>();
  for (const ids of articlesWith.values()) {
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + 1 / ids.length);
  }
  return weights;
}

/** Where marks stand whose low bits are among these. A loop of nothing else: nearly all of a million marks end here. */
function placesOf(lowBits: Uint8Array, marks: Uint32Array): number[] {
  const places: number[] = [];
  for (let place = 0; place < marks.length; place++) {
    if (lowBits[(marks[place] ?? 0) & 0xffff] === 1) places.push(place);
  }
  return places;
}

/** The marks of one article in a block, or null where it holds none. */
export function readSketch(block: SketchBlock, id: ArticleId): Uint32Array | null {
  const at = block.articleIds.indexOf(id);
  return at < 0 ? null : block.marks.subarray(block.ends[at - 1] ?? 0, block.ends[at]);
}
