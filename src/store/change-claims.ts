import type { ArticleId, Claim, ClaimId } from '../core/model';
import type { Database } from './database';
import type { Act, Actor, ChangeableMarks, ClaimChange } from './records';
import { type Writing, write } from './write';

/** When the reader acted, and where. */
export interface Occasion {
  /** ISO 8601. */
  at: string;
  by: Actor;
}

/** Now, somewhere. */
export const now = (): Occasion => ({ at: new Date().toISOString(), by: 'reader' });

interface Change {
  act: Act;
  ids: readonly ClaimId[];
  /** The fields to set; nothing where the claim stays as it is. */
  marks: (claim: Claim) => Partial<ChangeableMarks> | null;
  occasion?: Occasion | undefined;
}

/**
 * Changes claims in one transaction, writes it down as one step that can be undone, and gives the claims as they stand
 * now. Those not recorded (any more) are left out; where nothing changes, nothing is written.
 */
export function changeClaims(database: Database, change: Change): Promise<Claim[]> {
  const { act, ids, marks, occasion = now() } = change;
  return write(database, occasion.at, async (writing) => {
    const claims = (await database.claims.bulkGet([...new Set(ids)])).filter((claim) => claim !== undefined);
    const entries: ClaimChange[] = [];
    const changed = claims.map((claim) => {
      const entry = describeChange(claim, marks(claim) ?? {});
      if (entry === null) return claim;
      entries.push(entry);
      return { ...claim, ...entry.after, changedAt: occasion.at };
    });
    if (entries.length === 0) return claims;
    await putClaims(database, writing, changed);
    await recordChange(database, { act, entries, occasion });
    return changed;
  });
}

/** What really differs; null for nothing. */
export function describeChange(claim: Claim, marks: Partial<ChangeableMarks>): ClaimChange | null {
  const keys = Object.keys(marks) as (keyof ChangeableMarks)[];
  const differing = keys.filter((key) => JSON.stringify(claim[key]) !== JSON.stringify(marks[key]));
  if (differing.length === 0) return null;
  const pick = (from: Partial<ChangeableMarks>) => Object.fromEntries(differing.map((key) => [key, from[key]]));
  return { claimId: claim.id, before: pick(claim), after: pick(marks) };
}

/** Writes claims within a transaction and has their articles packed anew. */
export async function putClaims(database: Database, { touch }: Writing, claims: readonly Claim[]): Promise<void> {
  await database.claims.bulkPut(claims);
  for (const id of new Set<ArticleId>(claims.map(({ articleId }) => articleId))) touch(id);
}

/** Writes an act down, within its transaction. What was undone before can then not be done again. */
export async function recordChange(
  database: Database,
  { act, entries, occasion }: { act: Act; entries: ClaimChange[]; occasion: Occasion },
): Promise<void> {
  await dropUndone(database);
  await database.changes.add({ ...stepOf(act, occasion), claimIds: entries.map(({ claimId }) => claimId), entries });
}

/** One claim's share in an import. */
export interface ImportedChange {
  articleId: ArticleId;
  entry: ClaimChange;
}

const entriesAtOnce = 1000; // Turned in a second or two, as the library's other acts on many claims.

/** Writes an import down, within its transaction: as the parts of one act, in the order of the articles. */
export async function recordImport(
  database: Database,
  changes: readonly ImportedChange[],
  occasion: Occasion,
): Promise<void> {
  await dropUndone(database);
  for (let from = 0; from < changes.length; from += entriesAtOnce) {
    const some = changes.slice(from, from + entriesAtOnce);
    const articleIds = [...new Set(some.map(({ articleId }) => articleId))];
    const entries = some.map(({ entry }) => entry);
    await database.changes.add({ ...stepOf('import', occasion), claimIds: [], articleIds, entries });
  }
}

async function dropUndone(database: Database): Promise<void> {
  await database.changes.where('[state+id]').between(['undone', 0], ['undone', Number.POSITIVE_INFINITY]).modify({
    state: 'dropped',
  });
}

const stepOf = (act: Act, { by, at }: Occasion) => ({ act, by, at, state: 'done' as const, turnedAt: null });
