import type { Claim, ClaimEdit, ClaimId, TextSelector } from '../core/model';
import type { Ground } from '../page/draw-highlights';

/** What the card is given by the content script. */
export interface CardSetting {
  /** Claims at the place that was pointed at, the innermost first. */
  claims: Claim[];
  ground: Ground;
  /** Where the words stand in the window, in client pixels. */
  wordsAt: { left: number; top: number; bottom: number };
  /** Nothing can be changed where nothing is recorded, as in private windows. */
  isRecorded: boolean;
  edit(id: ClaimId, edit: ClaimEdit): Promise<Claim | null>;
  /** Lights up words that prove a label; none: takes the light away. */
  showEvidence(words: TextSelector[]): void;
  onClosed(): void;
}

export interface OpenCard {
  close(): void;
}

/** Opens a card in the page. */
export type OpenCardIn = (document: Document, setting: CardSetting) => OpenCard;

// Both scripts run in the extension's isolated world of the page, which the page itself cannot see.
const shelf = globalThis as typeof globalThis & { openHearsayCard?: OpenCardIn };

/** Called by the card's script once it is there. */
export function offerCard(open: OpenCardIn): void {
  shelf.openHearsayCard = open;
}

/** The card's code, loaded into the page on first need. */
export async function getCard(load: () => Promise<unknown>): Promise<OpenCardIn> {
  if (!shelf.openHearsayCard) await load();
  if (!shelf.openHearsayCard) throw new Error('The card did not load.');
  return shelf.openHearsayCard;
}
