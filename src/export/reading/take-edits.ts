import type { Claim } from '../../core/model';
import { isSame } from '../importing/is-same';

/** What a reader can change outside of Hearsay, in the visible part of a file. */
export type Edits = Partial<Pick<Claim, 'tags' | 'note' | 'status' | 'isKept' | 'correction'>>;

/**
 * The claim that a file carries whole, with what was edited in the part of the file that people and programmes see: where that
 * part reads as it was written, the whole claim stands exactly. `editedAt` is when, if the file says so.
 */
export function takeEdits(claim: Claim, written: Edits, read: Edits, editedAt: string | null): Partial<Claim> {
  const edited = (Object.keys(read) as (keyof Edits)[]).filter((field) => !isSame(written[field], read[field]));
  if (edited.length === 0) return claim;
  const { changedAt, ...rest } = claim;
  const isLater = editedAt !== null && (changedAt === null || Date.parse(editedAt) > Date.parse(changedAt));
  return {
    ...rest,
    ...Object.fromEntries(edited.map((field) => [field, read[field]])),
    ...(isLater ? { changedAt: editedAt } : {}),
  };
}
