import type { Claim, ClaimEdit } from '../core/model';
import { sourceFamilies } from './source-families';

/** What a key in a card asks for. */
export type CardAct = { step: 'next' | 'previous' } | { edit: ClaimEdit } | { write: 'note' };

const numberedTypes = sourceFamilies.flatMap(({ types }) => types);

/** Reads a key pressed in a card, outside its fields; null where it means nothing there. 1–9 follow the order of the choice. */
export function readCardKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, claim: Claim): CardAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  const sourceType = numberedTypes[Number(key) - 1];
  if (sourceType) return { edit: { kind: 'correct', sourceType } };
  switch (key.toLowerCase()) {
    case 'j':
      return { step: 'next' };
    case 'k':
      return { step: 'previous' };
    case 's':
      return { edit: { kind: 'keep', isKept: !claim.isKept } };
    case 'd':
      return { edit: { kind: 'dismiss', isDismissed: !claim.isDismissed } };
    case 'n':
      return { write: 'note' };
    default:
      return null;
  }
}
