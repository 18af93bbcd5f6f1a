import { currentSourceType } from '../core/claims/current-source-type';
import { currentSpeaker } from '../core/claims/current-speaker';
import { currentWords } from '../core/claims/current-words';
import { foldWords } from '../core/finding/fold-words';
import type { Claim, SourceType } from '../core/model';
import { type SourceFamily, sourceFamilies } from './source-families';

/** Which claims of a page are listed. Null: of every family, of every type. */
export interface ClaimFilter {
  family: SourceFamily | null;
  type: SourceType | null;
  words: string;
}

export const noFilter: ClaimFilter = { family: null, type: null, words: '' };

/** The claims that a filter lets through, in the order given. Every word must stand somewhere, as it begins. */
export function filterClaims(claims: readonly Claim[], { family, type, words }: ClaimFilter): Claim[] {
  const members = sourceFamilies.find((each) => each.family === family)?.types;
  const wanted = foldWords(words).split(' ').filter(Boolean);
  return claims.filter((claim) => {
    const own = currentSourceType(claim);
    if (members && !members.includes(own)) return false;
    if (type !== null && own !== type) return false;
    const text = wanted.length === 0 ? '' : ` ${foldWords(textOf(claim))}`;
    return wanted.every((word) => text.includes(` ${word}`));
  });
}

function textOf(claim: Claim): string {
  return [currentWords(claim), currentSpeaker(claim), claim.sourceWords, ...claim.via, ...claim.tags, claim.note].join(
    ' ',
  );
}
