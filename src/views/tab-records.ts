import { browser } from '../browser';
import type { ClaimEdit, ClaimId } from '../core/model';
import { Database } from '../store/database';
import { editClaims } from '../store/edit-claims';
import { noticeFull } from '../store/notice-full';
import { readLastEdits } from '../store/read-edits';
import type { Actor } from '../store/records';
import { readTurns, undoChange } from '../store/turn-changes';
import { watchArticle } from '../store/watch-records';

/** What popup and side panel do with the library. Loaded once the first claims are seen: with Dexie it is most of their code. */
export type TabRecords = ReturnType<typeof openTabRecords>;

export function openTabRecords(by: Actor) {
  const database = new Database();
  noticeFull(database, browser.storage.local);
  const occasion = () => ({ at: new Date().toISOString(), by });
  return {
    watch: watchArticle.bind(null, database),
    readEdits: readLastEdits.bind(null, database),
    /** Edits a claim and gives it as it is now, with the act that can be undone. */
    async edit(id: ClaimId, wanted: ClaimEdit) {
      const [edited = null] = await editClaims(database, [id], wanted, occasion());
      return { edited, undo: (await readTurns(database)).undo };
    },
    /** Undoes the last act if it is the one meant; false where something else was done since, in another view. */
    async undo(changeId: number): Promise<boolean> {
      return (await undoChange(database, occasion(), ({ id }) => id === changeId)) !== null;
    },
  };
}
