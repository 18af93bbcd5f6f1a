import type { CheckStatus, Claim } from '../core/model';
import { type CardAct, readCardKey } from '../ui/card-keys';

/** What a key in the side panel asks for: all that it means in a card, and what only a list has. */
export type TriageAct = CardAct | { move: 'first' | 'last' } | 'show' | 'undo' | 'find' | 'help';

/** The letters for the statuses, as they stand in the list of keys. */
export const statusKeys: readonly (readonly [key: string, status: CheckStatus])[] = [
  ['o', 'spotted'],
  ['c', 'in-check'],
  ['t', 'true'],
  ['m', 'misleading'],
  ['f', 'false'],
  ['p', 'unproven'],
];

/** Reads a key pressed outside of fields; null where it means nothing. The letter of a status that stands takes it back. */
export function readTriageKey(event: KeyboardEvent, claim: Claim | null): TriageAct | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'ArrowDown') return { step: 'next' };
  if (key === 'ArrowUp') return { step: 'previous' };
  if (key === 'Home' || key === 'End') return { move: key === 'Home' ? 'first' : 'last' };
  if (key === '/') return 'find';
  if (key === '?') return 'help';
  const letter = key.toLowerCase();
  if (letter === 'u') return 'undo';
  if (!claim) return null;
  if (letter === 'g') return 'show';
  const status = statusKeys.find(([each]) => each === letter)?.[1];
  if (status) return { edit: { kind: 'status', status: claim.status === status ? null : status } };
  return readCardKey(event, claim);
}
