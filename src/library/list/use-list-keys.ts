import { useLayoutEffect } from 'preact/hooks';
import type { FoundClaims } from '../../core/finding/library-index';
import type { ClaimId } from '../../core/model';
import { focusRow } from './focus-row';
import { areKeysOn } from './keys-switch';
import { type ListAct, readListKey } from './list-keys';
import { extendTo, nothingSelected, toggle, toggleAll } from './selection';
import type { ShelfState } from './shelf-state';

interface KeyTargets {
  found: FoundClaims;
  state: ShelfState;
  onSearch: (() => void) | undefined;
  onTag: () => void;
  onHelp: () => void;
}

const rowsOfPage = 8; // About a window less one row.

/** Answers the keys of a list, wherever the focus is but in a field. */
export function useListKeys(targets: KeyTargets): void {
  // With what is drawn, not after it: a key that comes in between would be lost, or act on claims of the list before.
  useLayoutEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const act = readListKey(event);
      if (!act || event.defaultPrevented || !mayAnswer(act, event, target)) return;
      if (answerAct(act, targets, target)) event.preventDefault();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  });
}

/** Letters act wherever the focus is but in a field; other keys belong to what has the focus, here to a row. */
function mayAnswer(act: ListAct, { key }: KeyboardEvent, target: HTMLElement): boolean {
  if (target.closest('dialog, [popover]')) return false;
  if ('do' in act && act.do === 'leave') return true;
  if (target.matches('input:not([type="checkbox"]), textarea, select')) return false;
  return key.length === 1 ? areKeysOn() : target.matches('[role="row"]');
}

function answerAct(act: ListAct, targets: KeyTargets, target: HTMLElement): boolean {
  const { found, state } = targets;
  if ('show' in act) {
    if (act.show === 'help') targets.onHelp();
    else targets.onSearch?.();
    return act.show === 'help' || targets.onSearch !== undefined;
  }
  if ('move' in act) return move(act, targets);
  const ids = actedOn(state);
  switch (act.do) {
    case 'leave':
      return leave(state, target);
    case 'undo':
      state.acts.undo();
      return true;
    case 'redo':
      state.acts.redo();
      return true;
    case 'select-all':
      state.selection.value = toggleAll(
        state.selection.value,
        found.claims.map(({ id }) => id),
      );
      return true;
  }
  if (ids.length === 0) return false;
  return actOn(act.do, ids, targets);
}

/** The claims selected; where there are none, the current one. */
function actedOn({ selection, current }: ShelfState): ClaimId[] {
  const { ids } = selection.peek();
  const id = current.peek();
  return ids.size > 0 ? [...ids] : id === null ? [] : [id];
}

function actOn(act: Extract<ListAct, { do: unknown }>['do'], ids: ClaimId[], targets: KeyTargets): boolean {
  const { found, state } = targets;
  const id = state.current.peek();
  const marked = new Set(ids);
  const among = () => found.claims.filter((claim) => marked.has(claim.id));
  switch (act) {
    case 'select':
      if (id !== null) state.selection.value = toggle(state.selection.value, id);
      return true;
    case 'open':
      state.opened.value = state.opened.peek() === id ? null : id;
      return true;
    case 'tag':
      if (state.selection.peek().ids.size === 0) state.selection.value = { ids: marked, anchor: id };
      targets.onTag();
      return true;
    case 'keep':
      state.acts.edit(ids, { kind: 'keep', isKept: !among().every(({ isKept }) => isKept) });
      return true;
    case 'dismiss':
      state.acts.edit(ids, { kind: 'dismiss', isDismissed: !among().every(({ isDismissed }) => isDismissed) });
      return true;
    case 'delete':
      state.acts.delete(ids);
      return true;
    default:
      return false;
  }
}

/** Escape takes back one thing at a time: the opened claim, the selection. */
function leave(state: ShelfState, target: HTMLElement): boolean {
  if (state.opened.peek() !== null) {
    state.close();
    focusRow(state.current.peek());
    return true;
  }
  if (target.matches('input, textarea, select')) {
    target.blur();
    return true;
  }
  if (state.selection.peek().ids.size === 0) return false;
  state.selection.value = nothingSelected;
  return true;
}

function move(act: Extract<ListAct, { move: unknown }>, { found, state }: KeyTargets): boolean {
  const { claims } = found;
  const id = state.current.peek();
  const from = id === null ? -1 : claims.findIndex((claim) => claim.id === id);
  const to = {
    next: from + 1,
    previous: from < 0 ? 0 : from - 1,
    first: 0,
    last: claims.length - 1,
    'page-down': from + rowsOfPage,
    'page-up': from - rowsOfPage,
  }[act.move];
  const next = claims[Math.max(0, Math.min(claims.length - 1, to))]?.id;
  if (next === undefined) return false;
  if (act.extends && id !== null) {
    const { anchor, ids } = state.selection.peek();
    state.selection.value = extendTo({ ids, anchor: anchor ?? id }, next, state.order.ids());
  }
  if (state.opened.peek() !== null) state.opened.value = next;
  state.current.value = next;
  focusRow(next);
  return true;
}
