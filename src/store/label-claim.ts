import type { CheckStatus, Claim, ClaimId, Correction, SourceType, TextSelector } from '../core/model';
import { changeClaims, type Occasion } from './change-claims';
import type { Database } from './database';

/** Keeps a claim, or lets it go back to being only seen. Null where it is not recorded (any more). */
export async function keepClaim(
  database: Database,
  id: ClaimId,
  isKept: boolean,
  occasion?: Occasion,
): Promise<Claim | null> {
  return only(keepClaims(database, [id], isKept, occasion));
}

/** Keeps claims, or lets them go. Those not recorded (any more) are left out of the answer, as in all that follow. */
export function keepClaims(
  database: Database,
  ids: readonly ClaimId[],
  isKept: boolean,
  occasion?: Occasion,
): Promise<Claim[]> {
  return changeClaims(database, { act: isKept ? 'keep' : 'let-go', ids, marks: () => ({ isKept }), occasion });
}

/** Corrects the source type; `null` takes the correction back. A corrected claim is kept. */
export async function correctSourceType(
  database: Database,
  id: ClaimId,
  sourceType: SourceType | null,
  occasion?: Occasion,
): Promise<Claim | null> {
  return only(correctClaims(database, [id], { sourceType }, occasion));
}

/** What to correct; null takes a correction back, a field left out stays as it is. */
export interface Corrections {
  sourceType?: SourceType | null;
  /** `{ name: null }`: the article does not name who said it. */
  speaker?: { name: string | null } | null;
  content?: TextSelector[] | null;
}

/** Corrects what was found. A claim is kept once it is corrected; saying what was found takes the correction back. */
export function correctClaims(
  database: Database,
  ids: readonly ClaimId[],
  corrections: Corrections,
  occasion?: Occasion,
): Promise<Claim[]> {
  const marks = (claim: Claim) => {
    const correction = correct(claim, corrections);
    return correction === null ? { correction } : { correction, isKept: true };
  };
  return changeClaims(database, { act: 'correct', ids, marks, occasion });
}

/** Adds and takes away tags. A tagged claim is kept. */
export function tagClaims(
  database: Database,
  ids: readonly ClaimId[],
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
  occasion?: Occasion,
): Promise<Claim[]> {
  const added = add.map((tag) => tag.replace(/\s+/g, ' ').trim()).filter((tag) => tag !== '');
  const marks = (claim: Claim) => {
    const tags = [...new Set([...claim.tags, ...added])].filter((tag) => !remove.includes(tag));
    return { tags, isKept: claim.isKept || added.length > 0 };
  };
  return changeClaims(database, { act: 'tag', ids, marks, occasion });
}

/** Writes the note of each claim anew, as it is given. A claim with a note is kept. */
export function noteClaims(
  database: Database,
  ids: readonly ClaimId[],
  note: string,
  occasion?: Occasion,
): Promise<Claim[]> {
  const marks = (claim: Claim) => ({ note, isKept: claim.isKept || note !== '' });
  return changeClaims(database, { act: 'note', ids, marks, occasion });
}

/** Says where the check of claims stands; null takes it back. A claim with a status is kept. */
export function setStatus(
  database: Database,
  ids: readonly ClaimId[],
  status: CheckStatus | null,
  occasion?: Occasion,
): Promise<Claim[]> {
  const marks = (claim: Claim) => ({ status, isKept: claim.isKept || status !== null });
  return changeClaims(database, { act: 'status', ids, marks, occasion });
}

/** Says that these are no quotations, or that they are after all. */
export function dismissClaims(
  database: Database,
  ids: readonly ClaimId[],
  isDismissed: boolean,
  occasion?: Occasion,
): Promise<Claim[]> {
  const act = isDismissed ? 'dismiss' : 'readmit';
  return changeClaims(database, { act, ids, marks: () => ({ isDismissed }), occasion });
}

function correct(claim: Claim, corrections: Corrections): Correction | null {
  const correction: Correction = { ...claim.correction };
  const { sourceType, speaker, content } = corrections;
  if (sourceType !== undefined) {
    if (sourceType === null || sourceType === claim.sourceType) delete correction.sourceType;
    else correction.sourceType = sourceType;
  }
  if (speaker !== undefined) {
    if (speaker === null || speaker.name === claim.speaker) delete correction.speaker;
    else correction.speaker = speaker.name;
  }
  if (content !== undefined) {
    if (content === null || JSON.stringify(content) === JSON.stringify(claim.content)) delete correction.content;
    else correction.content = content;
  }
  return Object.keys(correction).length > 0 ? correction : null;
}

async function only(claims: Promise<Claim[]>): Promise<Claim | null> {
  return (await claims)[0] ?? null;
}
