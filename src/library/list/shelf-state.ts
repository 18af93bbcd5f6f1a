import { type Signal, signal } from '@preact/signals';
import type { ClaimId } from '../../core/model';
import type { Database } from '../../store/database';
import { type Acts, createActs } from './acts';
import { createRecordCache, type RecordCache } from './record-cache';
import { extendTo, nothingSelected, type Selection, toggle } from './selection';

/** What one list of claims remembers while it is shown. */
export interface ShelfState {
  records: RecordCache;
  acts: Acts;
  selection: Signal<Selection>;
  /** The claim that keys act on. */
  current: Signal<ClaimId | null>;
  opened: Signal<ClaimId | null>;
  /** The ids of the claims found, in their order; set by the list with each search. */
  order: { ids: () => ClaimId[] };
  /** A row was clicked: opens it, or selects it where a key is held. */
  press(id: ClaimId, event: MouseEvent): void;
  /** A row's own box was clicked. */
  select(id: ClaimId, event: MouseEvent): void;
  close(): void;
}

export function createShelfState(database: Database): ShelfState {
  const records = createRecordCache(database);
  const selection = signal(nothingSelected);
  const current = signal<ClaimId | null>(null);
  const opened = signal<ClaimId | null>(null);
  const order: ShelfState['order'] = { ids: () => [] };

  function select(id: ClaimId, { shiftKey }: MouseEvent): void {
    current.value = id;
    selection.value = shiftKey ? extendTo(selection.value, id, order.ids()) : toggle(selection.value, id);
  }

  return {
    records,
    acts: createActs(database, (claims) => records.take(claims)),
    selection,
    current,
    opened,
    order,
    select,
    press(id, event) {
      if ((event.target as Element).closest('a, button, input, select, textarea, label')) return;
      if (getSelection()?.toString()) return; // Words were selected, to be copied.
      if (event.shiftKey || event.ctrlKey || event.metaKey) return select(id, event);
      current.value = id;
      opened.value = id;
    },
    close() {
      opened.value = null;
    },
  };
}
