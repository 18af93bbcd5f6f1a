import type { ClaimEdit } from '../../core/model';
import { Database } from '../../store/database';
import { deleteClaims } from '../../store/delete-claims';
import { editClaims } from '../../store/edit-claims';
import { type ArticleReading, recordArticle } from '../../store/record-article';

/** What runs in a page of the extension: records articles as if they had been read, and marks some claims as a reader would. */
export async function fillLibrary(readings: ArticleReading[]): Promise<number> {
  const database = new Database();
  let count = 0;
  for (const reading of readings) {
    const { claims } = await recordArticle(database, reading);
    for (const { id } of claims) {
      const mark = marks[count++ % marks.length];
      const occasion = { at: reading.readAt, by: 'library' as const };
      if (mark === 'delete') await deleteClaims(database, [id], occasion);
      else if (mark) for (const edit of mark) await editClaims(database, [id], edit, occasion);
    }
  }
  database.close();
  return count;
}

type Mark = ClaimEdit[] | 'delete' | null;

/** Of forty claims: how a reader who checks facts leaves them. */
const marks: readonly Mark[] = Array.from({ length: 40 }, (_, at): Mark => {
  if (at === 3 || at === 22)
    return [
      { kind: 'tag', add: ['bridge'], remove: [] },
      { kind: 'status', status: 'in-check' },
    ];
  if (at === 7)
    return [
      { kind: 'status', status: 'true' },
      { kind: 'note', note: 'The port office sent the report; page 14.' },
    ];
  if (at === 12) return [{ kind: 'tag', add: ['to ask', 'budget'], remove: [] }];
  if (at === 17)
    return [
      { kind: 'status', status: 'misleading' },
      { kind: 'tag', add: ['budget'], remove: [] },
    ];
  if (at === 26) return [{ kind: 'note', note: 'Asked the ferry company on Friday, no answer yet.' }];
  if (at === 31) return [{ kind: 'dismiss', isDismissed: true }];
  if (at === 34) return 'delete';
  return at % 6 === 1 ? [{ kind: 'keep', isKept: true }] : null;
});
