import type { SourceType, TextSelector } from '../../core/model';
import type { Disagreement } from '../../export/merge-bundle';
import type { Occasion } from '../../store/change-claims';
import type { Database } from '../../store/database';
import { correctClaims, dismissClaims, noteClaims, setStatus } from '../../store/label-claim';

/** Puts the other side's word in place of the reader's, as one step of undo. False where the claim is gone. */
export async function takeTheirs(database: Database, { claimId, field, theirs }: Disagreement): Promise<boolean> {
  const occasion: Occasion = { at: new Date().toISOString(), by: 'library' };
  const ids = [claimId];
  const change = () => {
    switch (field) {
      case 'note':
        return noteClaims(database, ids, String(theirs), occasion);
      case 'status':
        return setStatus(database, ids, String(theirs), occasion);
      case 'isDismissed':
        return dismissClaims(database, ids, theirs === true, occasion);
      case 'correction.sourceType':
        return correctClaims(database, ids, { sourceType: theirs as SourceType }, occasion);
      case 'correction.speaker':
        return correctClaims(database, ids, { speaker: { name: theirs as string | null } }, occasion);
      case 'correction.content':
        return correctClaims(database, ids, { content: theirs as TextSelector[] }, occasion);
    }
  };
  return (await change()).length > 0;
}

/** The key under which a value is named in the reader's language; null for words of people. */
export function disagreementKey(field: Disagreement['field'], value: unknown): string | null {
  if (field === 'status') return `status_${String(value).replace('-', '_')}`;
  if (field === 'correction.sourceType') return `sourceType_${String(value)}`;
  if (field === 'isDismissed') return value === true ? 'dismissed' : 'kept';
  return field === 'correction.speaker' && value === null ? 'speakerUnknown' : null;
}
