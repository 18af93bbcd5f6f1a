import type { Claim } from '../core/model';
import { describeChange } from './change-claims';
import type { ChangeableMarks } from './records';

/**
 * What another's marks add to ours: tags are joined, a note is put below ours, a status or correction is taken where we have
 * none. Nothing of ours goes. Null where nothing is added.
 */
export function mergeMarks(
  ours: Claim,
  theirs: Claim,
): { before: Partial<ChangeableMarks>; after: Partial<ChangeableMarks> } | null {
  const tags = [...new Set([...ours.tags, ...theirs.tags])];
  const note = ours.note.includes(theirs.note) ? ours.note : [ours.note, theirs.note].filter(Boolean).join('\n\n');
  const correction =
    ours.correction === null && theirs.correction === null ? null : { ...theirs.correction, ...ours.correction };
  const change = describeChange(ours, {
    tags,
    note,
    correction,
    status: ours.status ?? theirs.status,
    isKept: ours.isKept || theirs.isKept,
    isDismissed: ours.isDismissed,
  });
  return change === null ? null : { before: change.before, after: change.after };
}
