import { currentSourceType } from '../core/claims/current-source-type';
import { currentSpeaker } from '../core/claims/current-speaker';
import { currentWords } from '../core/claims/current-words';
import type { Claim } from '../core/model';
import { joinParts, type Translate } from './translate';

/** What a claim's card is called by those who hear it: who, and how the words came. */
export function nameAloud(claim: Claim, translate: Translate): string {
  return joinParts(translate, partsOf(claim, translate));
}

/** The claim in one sentence for those who hear the card: who, how the words came, the words. */
export function describeAloud(claim: Claim, translate: Translate): string {
  return translate('cardAloud', ...partsOf(claim, translate), currentWords(claim));
}

function partsOf(claim: Claim, translate: Translate): [speaker: string, way: string] {
  const way = claim.isAttitude ? 'attitude' : `sourceType_${currentSourceType(claim)}`;
  return [currentSpeaker(claim) ?? translate('speakerUnknown'), translate(way)];
}
