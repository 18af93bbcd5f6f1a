import { shelfMarks } from '../core/finding/shelf';
import type { ArticleId, ClaimId } from '../core/model';
import type { Database } from './database';
import { expires } from './expires';
import type { ShelfRecord } from './records';
import { write } from './write';

/** How long what is not kept stays. Null: for ever. */
export interface Keeping {
  seenDays: number | null;
  trashDays: number | null;
}

export const keepTrashDays = 30;

/**
 * Deletes for good the claims that were only seen and the trash, once their time is over, and articles that then hold
 * none. Time is counted by a clock that never goes back (see `Ledger`): a clock set back, before or since, deletes nothing early.
 * Gives what was deleted.
 */
export function forgetExpired(
  database: Database,
  at: string,
  { seenDays, trashDays }: Keeping,
): Promise<{ claims: ClaimId[]; articles: ArticleId[] }> {
  return write(database, at, async ({ touch }) => {
    const seenUntil = seenDays === null ? Number.NEGATIVE_INFINITY : Date.parse(at) - seenDays * dayMs;
    const trashUntil = trashDays === null ? Number.NEGATIVE_INFINITY : Date.parse(at) - trashDays * dayMs;
    const claims: ClaimId[] = [];
    const articles: ArticleId[] = [];
    // Only the shelves are read; the records of a library that is kept whole are never opened.
    const shelves = await database.shelves.where('oldestStamp').below(Math.max(seenUntil, trashUntil)).toArray();
    for (const shelf of shelves) {
      const expired = findExpired(shelf, seenUntil, trashUntil);
      const isEmptyLong = shelf.ids.length === 0 && (shelf.oldestStamp ?? Number.POSITIVE_INFINITY) < seenUntil;
      if (expired.length === 0 && !isEmptyLong) continue;
      claims.push(...expired);
      touch(shelf.article.id);
      if (expired.length === shelf.ids.length) articles.push(shelf.article.id);
    }
    if (claims.length + articles.length === 0) return { claims, articles };
    await Promise.all([
      database.claims.bulkDelete(claims),
      database.articles.bulkDelete(articles),
      database.versions.where('articleId').anyOf(articles).delete(),
    ]);
    return { claims, articles };
  });
}

/** Deletes all that lies in the trash, for good, however long it has lain there. */
export const emptyTrash = (database: Database, at: string): ReturnType<typeof forgetExpired> =>
  forgetExpired(database, at, { seenDays: null, trashDays: Number.NEGATIVE_INFINITY });

const dayMs = 86_400_000;

function findExpired(shelf: ShelfRecord, seenUntil: number, trashUntil: number): ClaimId[] {
  return shelf.ids.filter((_, at) => {
    const marks = shelf.marks[at] ?? 0;
    const stamp = shelf.stamps[at] ?? Number.POSITIVE_INFINITY;
    return expires(marks) && stamp < (marks & shelfMarks.deleted ? trashUntil : seenUntil);
  });
}
