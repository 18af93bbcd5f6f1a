import type { ArticleId, Claim, ClaimId, FoundClaim, ReaderMarks } from '../../core/model';
import type { Change } from '../plan-import';
import { differingFields, earlierOf, isSame, laterOf } from './is-same';

const markFields = [
  'isKept',
  'correction',
  'tags',
  'note',
  'status',
  'isDismissed',
  'isByHand',
  'deletedAt',
] as const satisfies readonly (keyof ReaderMarks | 'deletedAt')[];

/** What a file says of these never replaces what is recorded; the times are merged each in its own way. */
const identityFields: ReadonlySet<string> = new Set([
  'id',
  'articleId',
  'fingerprint',
  'firstSeenAt',
  'lastSeenAt',
  'changedAt',
] satisfies (keyof Claim)[]);

type Marks = Pick<Claim, (typeof markFields)[number]>;

interface Identity {
  id: ClaimId;
  articleId: ArticleId;
  fingerprint: string;
  importedAt: string;
}

/** A claim that is not recorded yet. What a file leaves open stands as for words selected by hand. */
export function completeClaim(read: Partial<Claim>, { id, articleId, fingerprint, importedAt }: Identity): Claim {
  const content = read.content ?? [];
  const seenAt = read.firstSeenAt ?? importedAt;
  const speaker = read.speaker ?? null;
  return {
    order: content[0]?.start ?? 0,
    content,
    sourceWords: null,
    cueWords: null,
    kind: content.every(({ exact }) => /^["“„«»「‘]/u.test(exact)) ? 'direct' : 'indirect',
    speaker,
    speakers: [],
    anonymous: false,
    confidence: 1, // The reader's own hand; nothing was guessed.
    channel: 'unstated',
    repost: false,
    via: [],
    sourceType: 'unstated',
    hops: 1,
    trail: speaker === null ? [] : [{ kind: 'speaker', name: speaker, isAnonymous: false }],
    evidence: { channel: [], via: [], sourceType: [] },
    isKept: true,
    correction: null,
    tags: [],
    note: '',
    status: null,
    isDismissed: false,
    isByHand: true,
    lastSeenAt: seenAt,
    changedAt: null,
    deletedAt: null,
    ...read,
    firstSeenAt: seenAt,
    id,
    articleId,
    fingerprint,
  };
}

/**
 * What was found: the newer sighting counts. What the reader did: the newer work counts, field by field; a field in which the
 * file differs and is older stands in `kept`. A file without times speaks of now.
 */
export function mergeClaim(before: Claim, read: Partial<Claim>, importedAt: string): Change<Claim> {
  const { found, marks } = splitClaim(read);
  const isNewerSighting = read.lastSeenAt !== undefined && isAtLeast(read.lastSeenAt, before.lastSeenAt);
  const differing = markFields.filter((field) => field in marks && !isSame(before[field], marks[field]));
  const isOlderWork =
    read.changedAt !== undefined && before.changedAt !== null && !isAtLeast(read.changedAt, before.changedAt);
  const taken = isOlderWork ? {} : pick(marks, differing);
  const isChangedByFile = !isOlderWork && differing.length > 0;
  const after: Claim = {
    ...before,
    ...(isNewerSighting ? found : {}),
    ...taken,
    firstSeenAt: earlierOf(before.firstSeenAt, read.firstSeenAt),
    lastSeenAt: laterOf(before.lastSeenAt, read.lastSeenAt),
    changedAt: changedAt(before, read, isChangedByFile ? importedAt : null),
  };
  return { before, after, fields: differingFields(before, after), kept: isOlderWork ? differing : [] };
}

/** The file's time where it is the newer one; now, where the file was edited without saying when. */
function changedAt(before: Claim, read: Partial<Claim>, editedAt: string | null): string | null {
  const latest = before.changedAt === null ? (read.changedAt ?? null) : laterOf(before.changedAt, read.changedAt);
  return editedAt !== null && latest === before.changedAt ? editedAt : latest;
}

function isAtLeast(time: string | null, other: string): boolean {
  return time !== null && Date.parse(time) >= Date.parse(other);
}

function splitClaim(read: Partial<Claim>): { found: Partial<FoundClaim>; marks: Partial<Marks> } {
  const marks = pick(read, markFields);
  const found = Object.fromEntries(
    Object.entries(read).filter(([field]) => !(field in marks) && !identityFields.has(field)),
  );
  return { found: found as Partial<FoundClaim>, marks };
}

function pick(marks: Partial<Marks>, fields: readonly (keyof Marks)[]): Partial<Marks> {
  return Object.fromEntries(fields.filter((field) => field in marks).map((field) => [field, marks[field]]));
}
