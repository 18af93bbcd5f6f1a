import type { ClaimId, Span } from '../core/model';
import type { PageSession } from './page-session';
import type { Layer } from './paint-page';
import type { Reading } from './read-page';

/** A text of the page and where it stands in it. */
export type ReadText = Pick<Reading, 'article' | 'map'>;

/** Opens the card of a claim; where it was just kept, the card says so and takes it back. */
export type OpenCardOf = (id: ClaimId, about: { isJustKept: boolean }) => Promise<unknown>;

/** Claims made by hand; see by-hand.ts. */
export interface Hand {
  /** Keeps the selected words and opens their card. False where nothing is selected, or nothing may be recorded. */
  keepSelection(session: PageSession, openCard: OpenCardOf): Promise<boolean>;
  /** Shows a small button at the selected words until they are selected no more; in private windows once a note that nothing is kept. */
  offer(keep: () => void): void;
  /** The whole page as text, with its map, and the selection in it. */
  readWhole(): ReadText;
  /** The selected words in the text of a reading; null where they are not all in it. */
  findSelection(layer: Pick<Layer, 'text' | 'map'>): Span[] | null;
}

// As with the card, both scripts run in the extension's isolated world of the page.
const shelf = globalThis as typeof globalThis & { hearsayHand?: Hand };

/** Called by the script once it is there. */
export function offerHand(hand: Hand): void {
  shelf.hearsayHand = hand;
}

/** It goes with the content script that loaded it, as the card does. */
export function forgetHand(): void {
  delete shelf.hearsayHand;
}

/** The code for claims made by hand, loaded into the page on first need. */
export async function getHand(load: () => Promise<unknown>): Promise<Hand> {
  if (!shelf.hearsayHand) await load();
  if (!shelf.hearsayHand) throw new Error('The code for claims by hand did not load.');
  return shelf.hearsayHand;
}
