import type { CitedClaim, CitingChoice } from '../../core/citing/cited-claim';
import type { ClaimContext, Turned } from '../../core/claims/claim-context';
import type { Claim, ClaimEdit, ClaimId, Span } from '../../core/model';

/** The text in which a claim stands, and where. */
export interface ClaimPlace {
  text: string;
  spans: Span[];
}

/** What a card in the page can do with a claim; whoever opens the card does it. All of it may reject. */
export interface CardActs {
  /** Gives the claim as it is recorded then; null where it is not recorded (any more). */
  edit(id: ClaimId, edit: ClaimEdit): Promise<Claim | null>;
  readContext(id: ClaimId): Promise<ClaimContext>;
  turn(id: ClaimId, way: 'undo' | 'redo'): Promise<Turned>;
  cite(id: ClaimId, choice: CitingChoice | null): Promise<CitedClaim | null>;
  showInLibrary(id: ClaimId, at: 'claim' | 'edits'): Promise<unknown>;
  removeSuggestion(id: string): Promise<unknown>;
  /** Where the claim stands in the page now; null where it does not. */
  placeOf(id: ClaimId): ClaimPlace | null;
  /** What is selected in the page, in the text in which the claim stands; null where nothing of it is. */
  findSelection(id: ClaimId): Promise<Span[] | null>;
  setExtent(id: ClaimId, spans: Span[] | null): Promise<Claim | null>;
  /** Lights words up in the text in which the claim stands; none: takes the light away. */
  showSpans(id: ClaimId, spans: Span[]): void;
  /** While it is held, a click beside the card does not close it: the reader selects words. */
  hold(isHeld: boolean): void;
}
