import { type ReadonlySignal, signal } from '@preact/signals';
import type { Claim, ClaimEdit, ClaimId } from '../../core/model';
import type { Occasion } from '../../store/change-claims';
import type { Database } from '../../store/database';
import { deleteClaims, restoreClaims } from '../../store/delete-claims';
import { editClaims } from '../../store/edit-claims';
import type { ChangeRecord } from '../../store/records';
import { StorageFull } from '../../store/storage-full';
import { countTurn, isOfOneAct, readTurns, redoChange, undoChange } from '../../store/turn-changes';
import { describeStep, type ToldStep } from './told-step';

/** What the reader does in the library, one act at a time, and what is told of it. */
export interface Acts {
  edit(ids: readonly ClaimId[], edit: ClaimEdit): Promise<void>;
  delete(ids: readonly ClaimId[]): Promise<void>;
  restore(ids: readonly ClaimId[]): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Stops long work after the claims at hand; what is done stays done and can be undone. */
  stop(): void;
  /** Reads anew what undo and redo would turn: others may have acted. */
  refresh(): Promise<void>;
  turns: ReadonlySignal<{ undo: ToldStep | null; redo: ToldStep | null }>;
  /** The act just done or turned; null once it is told. */
  told: ReadonlySignal<{ step: ToldStep; isUndone: boolean } | null>;
  /** How far long work is; null where there is none. */
  progress: ReadonlySignal<{ done: number; total: number } | null>;
  /** Key of the message for what went wrong. */
  problem: ReadonlySignal<string | null>;
  dismissTold(): void;
}

/**
 * Many claims are written a thousand at a time, some hundred milliseconds each: the page stays at hand, and the work can be
 * stopped. Its steps are one act by their common time, and are undone and done again together.
 */
export const claimsAtOnce = 1_000;

/** `onChanged` is given the claims as they stand after each write. */
export function createActs(
  database: Database,
  onChanged: (claims: readonly Claim[]) => void,
  atOnce = claimsAtOnce,
): Acts {
  const turns = signal<{ undo: ToldStep | null; redo: ToldStep | null }>({ undo: null, redo: null });
  const told = signal<{ step: ToldStep; isUndone: boolean } | null>(null);
  const progress = signal<{ done: number; total: number } | null>(null);
  const problem = signal<string | null>(null);
  let isStopped = false;
  const occasion = (): Occasion => ({ at: new Date().toISOString(), by: 'library' });

  async function refresh(): Promise<void> {
    const { undo, redo } = await readTurns(database);
    turns.value = { undo: undo && describeStep(undo), redo: redo && describeStep(redo) };
  }

  /** Runs steps until one answers null, and tells what went wrong; what was done before stands. */
  async function runSteps(total: number, step: () => Promise<number | null>): Promise<number> {
    let done = 0;
    isStopped = false;
    problem.value = null;
    try {
      while (!isStopped) {
        const count = await step();
        if (count === null) break;
        done += count;
        if (total > atOnce) progress.value = { done, total };
      }
    } catch (error) {
      problem.value = error instanceof StorageFull ? 'libraryFull' : 'notSaved';
    }
    progress.value = null;
    return done;
  }

  async function change(
    ids: readonly ClaimId[],
    write: (ids: readonly ClaimId[], at: Occasion) => Promise<Claim[]>,
  ): Promise<void> {
    if (ids.length === 0 || progress.peek()) return;
    const at = occasion();
    let [from, found] = [0, 0];
    await runSteps(ids.length, async () => {
      const batch = ids.slice(from, from + atOnce);
      if (batch.length === 0) return null;
      const changed = await write(batch, at);
      from += batch.length;
      found += changed.length;
      onChanged(changed);
      return batch.length;
    });
    if (from > 0 && found === 0) problem.value = 'recordGone';
    await refresh();
    const step = turns.peek().undo;
    told.value =
      step && isOfOneAct(step, { ...step, ...at }) ? { step: { ...step, count: found }, isUndone: false } : null;
  }

  async function turn(turnOne: typeof undoChange, next: 'undo' | 'redo'): Promise<void> {
    if (progress.peek()) return;
    let first: ChangeRecord | null = null;
    const count = await runSteps(await countTurn(database, next).catch(() => 0), async () => {
      const change = (await readTurns(database))[next];
      if (change === null || (first !== null && !isOfOneAct(first, change))) return null;
      const turned = await turnOne(database, occasion());
      if (turned === null) return null;
      first ??= turned.change;
      onChanged(turned.claims);
      return turned.claims.length;
    });
    await refresh();
    if (first !== null) told.value = { step: { ...describeStep(first), count }, isUndone: next === 'undo' };
  }

  return {
    edit: (ids, edit) => change(ids, (batch, at) => editClaims(database, batch, edit, at)),
    delete: (ids) => change(ids, (batch, at) => deleteClaims(database, batch, at)),
    restore: (ids) => change(ids, (batch, at) => restoreClaims(database, batch, at)),
    undo: () => turn(undoChange, 'undo'),
    redo: () => turn(redoChange, 'redo'),
    stop() {
      isStopped = true;
    },
    refresh,
    turns,
    told,
    progress,
    problem,
    dismissTold() {
      told.value = null;
    },
  };
}
