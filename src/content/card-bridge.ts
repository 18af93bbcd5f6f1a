import type { Claim, TextSelector } from '../core/model';
import type { Ground } from '../page/draw-highlights';
import type { WordsPlace } from '../page/show-words';
import type { PageSession } from './page-session';

/** What the card is given by the content script. */
export interface CardSetting {
  /** Claims at the place that was pointed at, the innermost first. */
  claims: Claim[];
  ground: Ground;
  wordsAt: WordsPlace;
  /** Nothing can be changed where nothing is ever recorded, in private windows. */
  isRecorded: boolean;
  /** The reader just kept the words by hand; the card says so and takes it back. */
  isJustKept: boolean;
  session: PageSession;
  /** Lights up words that prove a label; none: takes the light away. */
  showEvidence(words: TextSelector[]): void;
  /** Goes on to the claim after this one, or back to the one before it. */
  step(direction: Direction): void;
  onClosed(): void;
}

export type Direction = 'next' | 'previous';

export interface OpenCard {
  close(): void;
  /** The reader turned to something else: closes it, unless it waits for words to be selected. */
  leave(): void;
}

/** Opens a card in the page. */
export type OpenCardIn = (document: Document, setting: CardSetting) => OpenCard;

// Both scripts run in the extension's isolated world of the page, which the page itself cannot see.
const shelf = globalThis as typeof globalThis & { openHearsayCard?: OpenCardIn };

/** Called by the card's script once it is there. */
export function offerCard(open: OpenCardIn): void {
  shelf.openHearsayCard = open;
}

/** After an update the card's code is loaded anew: it goes with the content script that loaded it. */
export function forgetCard(): void {
  delete shelf.openHearsayCard;
}

/** The card's code, loaded into the page on first need. */
export async function getCard(load: () => Promise<unknown>): Promise<OpenCardIn> {
  if (!shelf.openHearsayCard) await load();
  if (!shelf.openHearsayCard) throw new Error('The card did not load.');
  return shelf.openHearsayCard;
}
