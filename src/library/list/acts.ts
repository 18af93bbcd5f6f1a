import { type ReadonlySignal, signal } from '@preact/signals';
import type { Claim, ClaimEdit, ClaimId } from '../../core/model';
import type { Occasion } from '../../store/change-claims';
import type { Database } from '../../store/database';
import { deleteClaims, restoreClaims } from '../../store/delete-claims';
import { editClaims } from '../../store/edit-claims';
import type { Act, ChangeRecord } from '../../store/records';
import { StorageFull } from '../../store/storage-full';
import { readTurns, redoChange, type TurnedChange, undoChange } from '../../store/turn-changes';

/** A step as told to the reader. */
export interface ToldStep {
  id: number;
  act: Act;
  count: number;
}

/** What the reader does in the library, one act at a time, and what is told of it. */
export interface Acts {
  edit(ids: readonly ClaimId[], edit: ClaimEdit): Promise<void>;
  delete(ids: readonly ClaimId[]): Promise<void>;
  restore(ids: readonly ClaimId[]): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Reads anew what undo and redo would turn: others may have acted. */
  refresh(): Promise<void>;
  turns: ReadonlySignal<{ undo: ToldStep | null; redo: ToldStep | null }>;
  /** The act just done or turned; null once it is told. */
  told: ReadonlySignal<{ step: ToldStep; isUndone: boolean } | null>;
  /** How many claims are being written now; 0 for none. */
  writing: ReadonlySignal<number>;
  /** Key of the message for what went wrong. */
  problem: ReadonlySignal<string | null>;
  dismissTold(): void;
}

/** `onChanged` is given the claims as they stand after each act. */
export function createActs(database: Database, onChanged: (claims: readonly Claim[]) => void): Acts {
  const turns = signal<{ undo: ToldStep | null; redo: ToldStep | null }>({ undo: null, redo: null });
  const told = signal<{ step: ToldStep; isUndone: boolean } | null>(null);
  const writing = signal(0);
  const problem = signal<string | null>(null);
  const occasion = (): Occasion => ({ at: new Date().toISOString(), by: 'library' });

  async function refresh(): Promise<void> {
    const { undo, redo } = await readTurns(database);
    turns.value = { undo: undo && describe(undo), redo: redo && describe(redo) };
  }

  async function attempt<Result>(count: number, write: () => Promise<Result>): Promise<Result | null> {
    writing.value += count;
    problem.value = null;
    try {
      return await write();
    } catch (error) {
      problem.value = error instanceof StorageFull ? 'libraryFull' : 'notSaved';
      return null;
    } finally {
      writing.value -= count;
    }
  }

  async function change(
    ids: readonly ClaimId[],
    write: (ids: readonly ClaimId[], at: Occasion) => Promise<Claim[]>,
  ): Promise<void> {
    if (ids.length === 0) return;
    const before = turns.peek().undo?.id ?? 0;
    const changed = await attempt(ids.length, () => write(ids, occasion()));
    if (changed === null) return;
    if (changed.length === 0) problem.value = 'recordGone';
    onChanged(changed);
    await refresh();
    const step = turns.peek().undo;
    told.value = step && step.id > before ? { step, isUndone: false } : null;
  }

  async function turn(
    write: (database: Database, at: Occasion) => Promise<TurnedChange | null>,
    isUndone: boolean,
  ): Promise<void> {
    const turned = await attempt(1, () => write(database, occasion()));
    if (turned) onChanged(turned.claims);
    await refresh();
    if (turned) told.value = { step: describe(turned.change), isUndone };
  }

  return {
    edit: (ids, edit) => change(ids, (all, at) => editClaims(database, all, edit, at)),
    delete: (ids) => change(ids, (all, at) => deleteClaims(database, all, at)),
    restore: (ids) => change(ids, (all, at) => restoreClaims(database, all, at)),
    undo: () => turn(undoChange, true),
    redo: () => turn(redoChange, false),
    refresh,
    turns,
    told,
    writing,
    problem,
    dismissTold() {
      told.value = null;
    },
  };
}

const describe = ({ id, act, claimIds }: ChangeRecord): ToldStep => ({ id, act, count: claimIds.length });
