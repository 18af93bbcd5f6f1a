/** What a key asks of a list of claims. */
export type ListAct =
  | { move: 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up'; extends: boolean }
  | { do: 'select' | 'select-all' | 'keep' | 'dismiss' | 'delete' | 'tag' | 'undo' | 'redo' | 'open' | 'leave' }
  | { show: 'search' | 'help' };

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** The keys as the help tells them; the letters are those of the card in the page. */
export const listKeys: readonly { keys: string; message: string }[] = [
  { keys: 'J ↓', message: 'libraryKey_next' },
  { keys: 'K ↑', message: 'libraryKey_previous' },
  { keys: '⇧ J ⇧ K', message: 'libraryKey_extend' },
  { keys: 'Enter', message: 'libraryKey_open' },
  { keys: 'X', message: 'libraryKey_select' },
  { keys: '⇧ A', message: 'libraryKey_selectAll' },
  { keys: 'S', message: 'libraryKey_keep' },
  { keys: 'T', message: 'libraryKey_tag' },
  { keys: 'D', message: 'libraryKey_dismiss' },
  { keys: 'Del', message: 'libraryKey_delete' },
  { keys: 'U', message: 'libraryKey_undo' },
  { keys: '⇧ U', message: 'libraryKey_redo' },
  { keys: '/', message: 'libraryKey_search' },
  { keys: 'Esc', message: 'libraryKey_leave' },
  { keys: '?', message: 'libraryKey_help' },
];

/** Reads a key pressed outside of fields; null where it means nothing in a list. */
export function readListKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): ListAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  const act = acts[key] ?? acts[key.toLowerCase()];
  if (!act) return null;
  if ('move' in act) return { ...act, extends: shiftKey };
  return (shiftKey && shifted[key.toLowerCase()]) || (key.toLowerCase() === 'a' ? null : act);
}

const moving = (move: Extract<ListAct, { move: unknown }>['move']): ListAct => ({ move, extends: false });

const acts: Record<string, ListAct> = {
  j: moving('next'),
  ArrowDown: moving('next'),
  k: moving('previous'),
  ArrowUp: moving('previous'),
  Home: moving('first'),
  End: moving('last'),
  PageDown: moving('page-down'),
  PageUp: moving('page-up'),
  a: { do: 'select-all' },
  x: { do: 'select' },
  s: { do: 'keep' },
  t: { do: 'tag' },
  d: { do: 'dismiss' },
  Delete: { do: 'delete' },
  u: { do: 'undo' },
  Enter: { do: 'open' },
  Escape: { do: 'leave' },
  '/': { show: 'search' },
  '?': { show: 'help' },
};

const shifted: Record<string, ListAct> = { a: { do: 'select-all' }, u: { do: 'redo' } };
