import type { Claim, ClaimId, Span } from '../core/model';
import type { ReadArticle } from '../messages/contract';
import type { PageSession } from './page-session';
import type { Reading } from './read-page';

/** A text of the page and where it stands in it. */
export type ReadText = Pick<Reading, 'article' | 'map'>;

/** What claims made by hand need of the content script. */
export interface HandSetting {
  session: PageSession;
  make(read: ReadArticle, spans: Span[]): Promise<Claim | null>;
  /** The reader wants this page read from now on, though it is no article. */
  judgeArticle(): Promise<unknown>;
  openCard(id: ClaimId): Promise<unknown>;
}

/** Claims made by hand; see by-hand.ts. */
export interface Hand {
  /** Keeps the selected words and opens their card. False where nothing is selected, or nothing may be recorded. */
  keepSelection(setting: HandSetting): Promise<boolean>;
  /** Shows a small button at the selected words until they are selected no more. */
  showButton(keep: () => void): void;
  /** The whole page as text, with its map, and the selection in it. */
  readWhole(): ReadText;
  /** The selected words in the text of a reading; null where they are not all in it. */
  findSelection(reading: ReadText): Span[] | null;
}

// As with the card, both scripts run in the extension's isolated world of the page.
const shelf = globalThis as typeof globalThis & { hearsayHand?: Hand };

/** Called by the script once it is there. */
export function offerHand(hand: Hand): void {
  shelf.hearsayHand = hand;
}

/** The code for claims made by hand, loaded into the page on first need. */
export async function getHand(load: () => Promise<unknown>): Promise<Hand> {
  if (!shelf.hearsayHand) await load();
  if (!shelf.hearsayHand) throw new Error('The code for claims by hand did not load.');
  return shelf.hearsayHand;
}
