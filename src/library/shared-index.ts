import { type ReadonlySignal, signal } from '@preact/signals';
import { createLibraryIndex, type LibraryIndex } from '../core/finding/library-index';
import type { Claim } from '../core/model';
import type { Database } from '../store/database';
import { watchShelves } from '../store/watch-shelves';
import { dayOf } from './day-of';

/** The library's index and how far it is; a new object with each change, so that views follow. */
export interface SharedIndex {
  /** loading: holds what was read so far. failed: the database cannot be read. */
  state: 'loading' | 'ready' | 'failed';
  index: LibraryIndex;
  /** Records of the first claims, which come with them; empty once it holds more. */
  firstClaims: readonly Claim[];
}

/** Loads the index that all views share, and follows what changes, whoever writes it. */
export function openSharedIndex(database: Database): ReadonlySignal<SharedIndex> {
  const index = createLibraryIndex(dayOf);
  const shared = signal<SharedIndex>({ state: 'loading', index, firstClaims: [] });
  let isFirst = true;
  watchShelves(
    database,
    ({ put, removed, isComplete, claims }) => {
      index.put(put);
      index.remove(removed);
      // The first shelves are those read last, which the page shows at once; all others while it loads would only move them.
      if (isComplete || isFirst) shared.value = { state: isComplete ? 'ready' : 'loading', index, firstClaims: claims };
      const isShown = isFirst ? nextFrame() : undefined;
      isFirst = false;
      return isShown;
    },
    () => {
      shared.value = { state: 'failed', index, firstClaims: [] };
    },
  );
  return shared;
}

const longestFrameMs = 100; // A page in the background draws no frames.

/** Resolves once what was asked to be shown is drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestFrameMs);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
