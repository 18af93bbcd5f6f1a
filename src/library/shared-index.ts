import { type ReadonlySignal, signal } from '@preact/signals';
import { createLibraryIndex, type LibraryIndex } from '../core/finding/library-index';
import type { Database } from '../store/database';
import { watchShelves } from '../store/watch-shelves';
import { dayOf } from './day-of';

/** The library's index and how far it is; a new object with each change, so that views follow. */
export interface SharedIndex {
  /** loading: holds what was read so far. failed: the database cannot be read. */
  state: 'loading' | 'ready' | 'failed';
  index: LibraryIndex;
}

/** Loads the index that all views share, and follows what changes, whoever writes it. */
export function openSharedIndex(database: Database): ReadonlySignal<SharedIndex> {
  const index = createLibraryIndex(dayOf);
  const shared = signal<SharedIndex>({ state: 'loading', index });
  let isFirst = true;
  watchShelves(
    database,
    ({ put, removed, isComplete }) => {
      index.put(put);
      index.remove(removed);
      // The first shelves are those read last, which the page shows at once; all others while it loads would only move them.
      if (isComplete || isFirst) shared.value = { state: isComplete ? 'ready' : 'loading', index };
      isFirst = false;
    },
    () => {
      shared.value = { state: 'failed', index };
    },
  );
  return shared;
}
