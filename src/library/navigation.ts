import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClaimId } from '../core/model';
import { type LibraryView, parseViewAddress, writeViewAddress } from './view-address';

/** Shows another view. `replace`: in place of this one, as while typing; the way back then leads to the one before. */
export type Go = (view: LibraryView, how?: 'push' | 'replace') => void;

export interface Navigation {
  view: ReadonlySignal<LibraryView>;
  go: Go;
}

/** The view of the library's own address, followed back and forth. */
export function createNavigation(): Navigation {
  history.scrollRestoration = 'manual';
  const view = signal(readView());
  let writeLate: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is left to be written of the address, before anything else becomes of it. */
  const settle = () => {
    clearTimeout(timer);
    writeLate?.();
    writeLate = null;
  };
  window.addEventListener('pagehide', settle);
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    writeLate = null; // It was of the entry that the reader left.
    view.value = readView();
    scrollLater(readState()?.scroll ?? 0);
  });
  return {
    view,
    go(next, how = 'push') {
      if (how === 'replace') {
        writeLate = () => history.replaceState(stateOf(next), '', writeViewAddress(next));
        clearTimeout(timer);
        timer = setTimeout(settle, pauseMs);
        view.value = next;
        return;
      }
      settle();
      const address = writeViewAddress(next);
      const isNew = address !== location.search;
      if (isNew) history.replaceState({ ...readState(), scroll: scrollY }, '');
      const state = stateOf(next);
      if (isNew) pushState(state, address);
      else history.replaceState(state, '', address);
      const isOther = next.view !== view.peek().view;
      view.value = next;
      if (isNew && isOther) scrollLater(0);
    },
  };
}

/** What the history keeps beside an address. */
interface EntryState {
  scroll?: number;
  claims?: ClaimId[];
}

const pauseMs = 150; // Writing an address takes the browser some 8 ms, in which no letter is drawn; between two typed quickly there are 90.

const stateOf = (view: LibraryView): EntryState | null => (view.view === 'export' ? { claims: view.claims } : null);

const readState = () => history.state as EntryState | null;

/** A selection too large for the browser's history is lost by reloading, and by nothing else. */
function pushState(state: EntryState | null, address: string): void {
  try {
    history.pushState(state, '', address);
  } catch {
    history.pushState(null, '', address);
  }
}

function readView(): LibraryView {
  const view = parseViewAddress(location.search);
  const claims = readState()?.claims;
  return view.view === 'export' && claims ? { ...view, claims } : view;
}

/** Once the view stands; a long list takes its height with its first frame. */
function scrollLater(top: number): void {
  requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, top)));
}
