import type { Claim, ClaimId } from '../core/model';
import { now, type Occasion, putClaims } from './change-claims';
import type { Database } from './database';
import type { ChangeRecord } from './records';
import { write } from './write';

/** A step that was undone or done again, and the claims as they stand now. */
export interface TurnedChange {
  change: ChangeRecord;
  claims: Claim[];
  /** Claims of the step that are gone for good. */
  missing: ClaimId[];
}

/**
 * Undoes the last act, however long ago and wherever it was done. Null where there is none, or where it is not the one that is
 * meant: somebody else may have acted since the reader was shown what would be undone.
 */
export function undoChange(
  database: Database,
  occasion: Occasion = now(),
  isMeant: IsMeant = isAny,
): Promise<TurnedChange | null> {
  return write(database, occasion.at, async (writing) => {
    const change = await byState(database, 'done').last();
    if (!change || !isMeant(change)) return null;
    return turn(database, { change, to: 'undone', occasion }, (claims) => putClaims(database, writing, claims));
  });
}

/**
 * Undoes all parts of the last act in one transaction, so that whoever follows the library is told once. Gives how many claims it was about,
 * 0 where it is not the act that is meant. `onProgress` is told the share undone, 0 to 1.
 */
export function undoAct(
  database: Database,
  { occasion, isMeant, onProgress }: { occasion: Occasion; isMeant: IsMeant; onProgress: (share: number) => void },
): Promise<number> {
  return write(database, occasion.at, async (writing) => {
    const total = await countTurn(database, 'undo');
    let done = 0;
    for (;;) {
      const change = await byState(database, 'done').last();
      if (!change || !isMeant(change)) return done;
      await turn(database, { change, to: 'undone', occasion }, (claims) => putClaims(database, writing, claims));
      done += change.entries.length;
      onProgress((done / Math.max(1, total)) * shareOfClaims);
    }
  });
}

const shareOfClaims = 0.7; // Packing their articles for finding takes the rest.

/** Does again what was undone last. Null where there is none, where it is not meant, or where something else was done since. */
export function redoChange(
  database: Database,
  occasion: Occasion = now(),
  isMeant: IsMeant = isAny,
): Promise<TurnedChange | null> {
  return write(database, occasion.at, async (writing) => {
    const change = await byState(database, 'undone').first();
    if (!change || !isMeant(change)) return null;
    return turn(database, { change, to: 'done', occasion }, (claims) => putClaims(database, writing, claims));
  });
}

type IsMeant = (change: ChangeRecord) => boolean;
const isAny = () => true;

/** What undo and redo would turn next; to be named on their buttons. */
export function readTurns(database: Database): Promise<{ undo: ChangeRecord | null; redo: ChangeRecord | null }> {
  return database.transaction('r', database.changes, async () => ({
    undo: (await byState(database, 'done').last()) ?? null,
    redo: (await byState(database, 'undone').first()) ?? null,
  }));
}

/** Whether two steps are parts of one act on very many claims: done by one command, at one time. */
export const isOfOneAct = (a: Pick<ChangeRecord, 'act' | 'at' | 'by'>, b: typeof a): boolean =>
  a.act === b.act && a.at === b.at && a.by === b.by;

/** How many claims the act is about that undo or redo would turn next, all of its parts together; 0 where there is none. */
export async function countTurn(database: Database, next: 'undo' | 'redo'): Promise<number> {
  let first: ChangeRecord | null = null;
  let count = 0;
  const steps = next === 'undo' ? byState(database, 'done').reverse() : byState(database, 'undone');
  await steps
    .until((step) => first !== null && !isOfOneAct(first, step))
    .each((step) => {
      first ??= step;
      count += step.entries.length;
    });
  return count;
}

/** What was done with a claim, the first act first; steps undone for good are left out. */
export async function readHistory(database: Database, id: ClaimId): Promise<ChangeRecord[]> {
  const [named, imports] = await Promise.all([
    database.changes.where('claimIds').equals(id).toArray(),
    readImportsOf(database, id),
  ]);
  return [...named, ...imports].filter(({ state }) => state === 'done').sort((a, b) => a.id - b.id);
}

/** An import names the articles of its claims. */
async function readImportsOf(database: Database, id: ClaimId): Promise<ChangeRecord[]> {
  const claim = await database.claims.get(id);
  if (!claim) return [];
  const imports = await database.changes.where('articleIds').equals(claim.articleId).toArray();
  return imports.filter(({ entries }) => entries.some(({ claimId }) => claimId === id));
}

const byState = (database: Database, state: ChangeRecord['state']) =>
  database.changes.where('[state+id]').between([state, 0], [state, Number.POSITIVE_INFINITY]);

async function turn(
  database: Database,
  { change, to, occasion }: { change: ChangeRecord; to: 'done' | 'undone'; occasion: Occasion },
  put: (claims: Claim[]) => Promise<void>,
): Promise<TurnedChange> {
  const recorded = await database.claims.bulkGet(change.entries.map(({ claimId }) => claimId));
  const claims: Claim[] = [];
  const missing: ClaimId[] = [];
  for (const [at, entry] of change.entries.entries()) {
    const claim = recorded[at];
    if (!claim) missing.push(entry.claimId);
    else claims.push({ ...claim, ...(to === 'undone' ? entry.before : entry.after), changedAt: occasion.at });
  }
  await put(claims);
  const turned: ChangeRecord = { ...change, state: to, turnedAt: occasion.at };
  await database.changes.put(turned);
  return { change: turned, claims, missing };
}
