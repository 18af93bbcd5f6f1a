import type { Claim } from '../../core/model';
import { type CardAct, readCardKey } from '../card-keys';

/** What a key means in a card in the page: what it means wherever a claim is open, and what only the card can do. */
export type WholeCardAct = CardAct | { turn: 'undo' | 'redo' } | 'extent' | 'copy' | 'library' | 'other' | 'keys';

export function readWholeCardKey(event: KeyboardEvent, claim: Claim): WholeCardAct | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const letter = key.toLowerCase();
  if ((ctrlKey || metaKey) && !altKey) {
    if (letter === 'z') return { turn: shiftKey ? 'redo' : 'undo' };
    return letter === 'y' ? { turn: 'redo' } : null;
  }
  if (altKey) return null;
  switch (letter) {
    case 'u':
      return { turn: 'undo' };
    case 'e':
      return 'extent';
    case 'c':
      return 'copy';
    case 'l':
      return 'library';
    case 'o':
      return 'other';
    case '?':
      return 'keys';
    default:
      return readCardKey(event, claim);
  }
}
