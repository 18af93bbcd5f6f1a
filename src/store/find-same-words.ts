import { shelfMarks } from '../core/finding/shelf';
import { findMarks } from '../core/likeness/find-marks';
import { type LikeClaim, matchSameWords } from '../core/likeness/match-same-words';
import { weighSharedMarks } from '../core/likeness/sketch-block';
import { wordsOfLine } from '../core/likeness/words-of-line';
import type { ArticleId, ClaimId } from '../core/model';
import type { Database } from './database';
import { readSketches } from './read-sketches';
import type { ShelfRecord } from './records';

/** A claim of this article and one of another that shares most of its words. */
export interface SameWords {
  claimId: ClaimId;
  elsewhere: { claimId: ClaimId; articleId: ArticleId };
  /** 0 to 1; see `quotationLikeness`. */
  likeness: number;
}

const mostArticles = 40; // The likeliest ones are opened, some 7 kB each; a saying that stands in more shows the first forty.
const openedAtOnce = 10; // Articles.

/**
 * Finds the claims of other articles that share most of their words with those of one article. The marks of all articles
 * are looked through, and words compared only with the articles that share most of them.
 */
export function findSameWords(database: Database, id: ArticleId): Promise<SameWords[]> {
  return database.transaction('r', database.ledger, database.shelves, database.sketches, async () => {
    const [shelf, sketches] = await Promise.all([database.shelves.get(id), readSketches(database)]);
    if (!shelf) return [];
    const own = openClaims(shelf);
    const marks = new Set(own.flatMap(({ folded }) => findMarks(folded)));
    const weights = weighSharedMarks(sketches, marks);
    weights.delete(id);
    const likeliest = [...weights].sort((a, b) => b[1] - a[1]).slice(0, mostArticles);
    const ids = likeliest.map(([other]) => other);
    // Some are opened while the next are on their way from the database.
    const elsewhere = await Promise.all(
      sliceBy(ids, openedAtOnce).map(async (some) => {
        const others = await database.shelves.bulkGet(some);
        return others.flatMap((other) => (other ? openClaims(other) : [])).filter((claim) => sharesMark(claim, marks));
      }),
    );
    return matchSameWords(own, elsewhere.flat()).map(({ a, b, likeness }) => ({
      claimId: a.id,
      elsewhere: { claimId: b.id, articleId: b.articleId },
      likeness,
    }));
  });
}

const sharesMark = ({ folded }: LikeClaim, marks: ReadonlySet<number>) =>
  findMarks(folded).some((mark) => marks.has(mark));

const sliceBy = (ids: readonly ArticleId[], length: number) =>
  Array.from({ length: Math.ceil(ids.length / length) }, (_, at) => ids.slice(at * length, (at + 1) * length));

function openClaims(shelf: ShelfRecord): LikeClaim[] {
  const articleId = shelf.article.id;
  return shelf.lines.split('\n').flatMap((line, at) => {
    const claimId = shelf.ids[at];
    const isGone = (shelf.marks[at] ?? 0) & (shelfMarks.deleted | shelfMarks.dismissed);
    return claimId === undefined || isGone ? [] : [{ id: claimId, articleId, folded: wordsOfLine(line) }];
  });
}
