import { matchSelector } from '../anchor/match-selector';
import { currentContent } from '../claims/current-words';
import type { Claim, Span } from '../model';
import { type DiffPart, diffCharacters } from './diff-characters';

/** Where a kept claim stands in the article as it reads now. */
export type ClaimState =
  | { state: 'exact' | 'moved'; spans: Span[] }
  /** The words differ: shown with their diff, never marked as if they were the old ones. */
  | { state: 'changed'; spans: Span[]; diff: DiffPart[] }
  /** No longer in the article; its words are kept. */
  | { state: 'missing' }
  /** The article's text has not arrived, or not all of it; nothing can be said yet. */
  | { state: 'waiting' };

/** Finds a claim in a text. Text that is not whole yet (a paywall, a page still loading) never makes a claim missing. */
export function locateClaim(
  claim: Pick<Claim, 'content' | 'correction'>,
  { text, isWhole }: { text: string; isWhole: boolean },
): ClaimState {
  const selectors = currentContent(claim);
  const matches = selectors.map((selector) => matchSelector(text, selector));
  const found = matches.filter((match) => match !== null);
  // A claim of several pieces that lost one no longer says what it said.
  if (found.length < matches.length || found.length === 0) return { state: isWhole ? 'missing' : 'waiting' };
  const spans = found.map(({ span }) => span);
  if (found.some(({ state }) => state === 'changed')) {
    const before = selectors.map(({ exact }) => exact).join(pieceEnd);
    const after = spans.map(([start, end]) => text.slice(start, end)).join(pieceEnd);
    return { state: 'changed', spans, diff: diffCharacters(before, after) };
  }
  return { state: found.every(({ state }) => state === 'exact') ? 'exact' : 'moved', spans };
}

const pieceEnd = ' … ';
