import type { Claim, ClaimEdit, TextSelector } from '../model';
import type { SuggestedChange, Suggestion } from './suggestion';

/** What an edit of a claim as found says about claims like it; null where it says nothing, as keeping or a note. */
export function suggestFromEdit(
  claim: Claim,
  edit: ClaimEdit,
  { site, madeAt }: Pick<Suggestion, 'site' | 'madeAt'>,
): Suggestion | null {
  const change = changeOf(claim, edit);
  if (!change) return null;
  const outlet = change.kind === 'source-type' ? (claim.via.at(-1) ?? null) : null;
  const phrasing = phrasingFor(claim, change);
  const { speaker } = claim;
  if (speaker === null && outlet === null && phrasing === null) return null; // Nothing by which another would be like it.
  const id = JSON.stringify([site, change, speaker, outlet, phrasing]);
  return { id, site, change, speaker, outlet, phrasing, madeAt };
}

/** The words by which another claim is like this one, for a change of this kind. */
export function phrasingFor(claim: Claim, { kind }: SuggestedChange): string | null {
  switch (kind) {
    case 'source-type':
      return foldPhrase(wordsOf(claim.evidence.sourceType)) ?? foldPhrase(claim.cueWords);
    case 'speaker':
      return foldPhrase(claim.sourceWords);
    case 'dismiss':
      return foldPhrase(claim.cueWords);
  }
}

function changeOf(claim: Claim, edit: ClaimEdit): SuggestedChange | null {
  if (edit.kind === 'dismiss') return edit.isDismissed ? { kind: 'dismiss' } : null;
  if (edit.kind !== 'correct') return null;
  const { sourceType, speaker } = edit;
  if (sourceType && sourceType !== claim.sourceType) {
    return { kind: 'source-type', from: claim.sourceType, to: sourceType };
  }
  return speaker && speaker.name !== claim.speaker ? { kind: 'speaker', from: claim.speaker, to: speaker.name } : null;
}

const wordsOf = (selectors: readonly TextSelector[]) => selectors.map(({ exact }) => exact).join(' … ');

function foldPhrase(words: string | null): string | null {
  const folded = words?.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() ?? '';
  return folded === '' ? null : folded;
}
