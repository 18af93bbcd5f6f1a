import { type ReadonlySignal, signal } from '@preact/signals';
import type { CsvMapping } from '../../export/read-csv';
import type { FromImportWorker, OpenedTable, PlannedImport, ToImportWorker } from './import-task';
import { type ImportSession, startImport } from './start-import';

/** How far taking an import back is; refused where something else was done since. */
export type UndoState = 'offered' | 'running' | 'done' | 'refused';

/** How far an import is. `share`: of what is being written or taken back, 0 to 1. */
export type ImportState =
  | { step: 'choosing' }
  | { step: 'opening'; name: string }
  | { step: 'mapping'; name: string; table: OpenedTable }
  | { step: 'planned'; name: string; plan: PlannedImport }
  | { step: 'writing'; name: string; share: number }
  | { step: 'written'; name: string; plan: PlannedImport; undo: UndoState; share: number }
  | { step: 'failed'; name: string; reason: (FromImportWorker & { kind: 'failed' })['reason'] };

export interface Import {
  state: ReadonlySignal<ImportState>;
  open: (file: File) => void;
  map: (mapping: CsvMapping) => void;
  write: () => void;
  undo: () => void;
  /** Back to the beginning; what was being done is broken off. */
  restart: () => void;
}

/** One import after the other, each in a worker of its own. */
export function createImport(): Import {
  const state = signal<ImportState>({ step: 'choosing' });
  let session: ImportSession | null = null;
  let name = '';

  function restart(): void {
    session?.end();
    session = null;
    state.value = { step: 'choosing' };
  }

  async function ask(task: ToImportWorker): Promise<void> {
    const asked = session;
    const answer = await asked?.ask(task);
    if (answer && asked === session) state.value = stateAfter(answer, name, state.value);
  }

  return {
    state,
    open(file) {
      restart();
      name = file.name;
      session = startImport((share) => {
        const { value } = state;
        if (value.step === 'writing' || value.step === 'written') state.value = { ...value, share };
      });
      state.value = { step: 'opening', name };
      ask({ kind: 'open', file });
    },
    map(mapping) {
      state.value = { step: 'opening', name };
      ask({ kind: 'map', mapping });
    },
    write() {
      state.value = { step: 'writing', name, share: 0 };
      ask({ kind: 'write' });
    },
    undo() {
      if (state.value.step !== 'written') return;
      state.value = { ...state.value, undo: 'running', share: 0 };
      ask({ kind: 'undo' });
    },
    restart,
  };
}

function stateAfter(
  answer: Exclude<FromImportWorker, { kind: 'progress' }>,
  name: string,
  before: ImportState,
): ImportState {
  switch (answer.kind) {
    case 'table':
      return { step: 'mapping', name, table: answer.table };
    case 'planned':
      return { step: 'planned', name, plan: answer.plan };
    case 'written':
      return { step: 'written', name, plan: answer.plan, undo: 'offered', share: 0 };
    case 'undone':
      return before.step === 'written' ? { ...before, undo: answer.isUndone ? 'done' : 'refused' } : before;
    case 'failed':
      return { step: 'failed', name, reason: answer.reason };
  }
}
