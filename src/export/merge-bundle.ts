import type { Claim, ClaimId } from '../core/model';
import { differingFields, earlierOf, isSame, laterOf } from './importing/is-same';
import { type Change, type ImportPlan, type ImportSetting, planImport } from './plan-import';
import type { ReadRecords } from './read-records';

/** A field in which two people say different things. It stays as it is here; the other side is shown beside it. */
export interface Disagreement {
  claimId: ClaimId;
  field: 'note' | 'status' | 'correction.sourceType' | 'correction.speaker' | 'correction.content' | 'isDismissed';
  ours: unknown;
  theirs: unknown;
}

export interface BundlePlan extends ImportPlan {
  disagreements: Disagreement[];
}

/**
 * What taking in a bundle would do: new claims are added, tags of both are kept, empty fields are filled. Where both say something
 * and it differs, nothing is overwritten, whoever was later. The same bundle again adds nothing and gives the same disagreements.
 */
export function planBundle(read: ReadRecords, setting: Omit<ImportSetting, 'merge'>): BundlePlan {
  const disagreements: Disagreement[] = [];
  const merge = (before: Claim, theirs: Partial<Claim>) => {
    const found = findDisagreements(before, theirs);
    disagreements.push(...found);
    return mergeBoth(before, theirs, found);
  };
  return { ...planImport(read, { ...setting, merge }), disagreements };
}

/** Correction by correction, so that one person's speaker and another's source type go together. */
function findDisagreements(ours: Claim, theirs: Partial<Claim>): Disagreement[] {
  const pairs: [Disagreement['field'], unknown, unknown][] = [
    ['note', ours.note || undefined, theirs.note || undefined],
    ['status', ours.status ?? undefined, theirs.status ?? undefined],
    ['correction.sourceType', ours.correction?.sourceType, theirs.correction?.sourceType],
    ['correction.speaker', ours.correction?.speaker, theirs.correction?.speaker],
    ['correction.content', ours.correction?.content, theirs.correction?.content],
    [
      'isDismissed',
      ours.isDismissed || (ours.isKept ? false : undefined),
      theirs.isDismissed || (theirs.isKept ? false : undefined),
    ],
  ];
  return pairs
    .filter(([, mine, other]) => mine !== undefined && other !== undefined && !isSame(mine, other))
    .map(([field, mine, other]) => ({ claimId: ours.id, field, ours: mine, theirs: other }));
}

function mergeBoth(before: Claim, theirs: Partial<Claim>, disagreements: readonly Disagreement[]): Change<Claim> {
  const isDisputed = (field: Disagreement['field']) => disagreements.some((each) => each.field === field);
  const correction = { ...theirs.correction, ...before.correction };
  const after: Claim = {
    ...before,
    tags: [...new Set([...before.tags, ...(theirs.tags ?? [])])],
    note: before.note === '' ? (theirs.note ?? '') : before.note,
    status: before.status ?? theirs.status ?? null,
    correction: Object.keys(correction).length === 0 ? before.correction : correction,
    isKept: before.isKept || (theirs.isKept ?? false),
    isDismissed: before.isDismissed || (!isDisputed('isDismissed') && (theirs.isDismissed ?? false)),
    firstSeenAt: earlierOf(before.firstSeenAt, theirs.firstSeenAt),
    lastSeenAt: laterOf(before.lastSeenAt, theirs.lastSeenAt),
  };
  const touched = differingFields(before, after).some((field) => field !== 'firstSeenAt' && field !== 'lastSeenAt');
  if (touched)
    after.changedAt =
      before.changedAt === null ? (theirs.changedAt ?? null) : laterOf(before.changedAt, theirs.changedAt);
  const kept = new Set(disagreements.map(({ field }) => field.split('.')[0] as keyof Claim));
  return { before, after, fields: differingFields(before, after), kept: [...kept] };
}
