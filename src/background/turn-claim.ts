import type { Turned } from '../core/claims/claim-context';
import type { Claim, ClaimEdit, ClaimId } from '../core/model';
import type { Database } from '../store/database';
import type { ChangeRecord } from '../store/records';
import { type SuggestionStorage, unlearnEdit } from '../store/suggestions';
import { readTurns, redoChange, undoChange } from '../store/turn-changes';

/**
 * Undoes the last act, or does it again, where it was one on this claim: a card never turns what was done elsewhere. What an undone
 * correction suggested goes with it.
 */
export async function turnClaim(
  { database, storage }: { database: Database; storage: SuggestionStorage },
  { claimId, way }: { claimId: ClaimId; way: 'undo' | 'redo' },
  site: string,
): Promise<Turned> {
  const next = (await readTurns(database))[way];
  if (!next) return { state: 'nothing' };
  if (!next.claimIds.includes(claimId)) return { state: 'other' };
  const occasion = { at: new Date().toISOString(), by: 'card' as const };
  const turned = await (way === 'undo' ? undoChange : redoChange)(database, occasion, ({ id }) => id === next.id);
  if (!turned) return { state: 'other' };
  const claim = turned.claims.find(({ id }) => id === claimId) ?? null;
  if (claim && way === 'undo') {
    for (const edit of editsOf(turned.change, claimId)) {
      // A suggestion that stays is no reason to call the undo failed: it stands.
      await unlearnEdit(storage, { claim, edit }, { site, madeAt: turned.change.at }).catch(() => {});
    }
  }
  return { state: 'turned', claim };
}

/** The edits by which a change of a claim was made, as far as they suggest anything. */
function editsOf({ entries }: ChangeRecord, id: ClaimId): ClaimEdit[] {
  const after: Partial<Claim> = entries.find(({ claimId }) => claimId === id)?.after ?? {};
  const edits: ClaimEdit[] = [];
  if (after.isDismissed) edits.push({ kind: 'dismiss', isDismissed: true });
  const { sourceType, speaker } = after.correction ?? {};
  if (sourceType) edits.push({ kind: 'correct', sourceType });
  if (speaker !== undefined) edits.push({ kind: 'correct', speaker: { name: speaker } });
  return edits;
}
