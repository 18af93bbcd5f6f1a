import { currentSourceType } from '../../core/claims/current-source-type';
import { currentSpeaker } from '../../core/claims/current-speaker';
import { currentWords } from '../../core/claims/current-words';
import type { Claim } from '../../core/model';
import type { Translate } from '../translate';

/** The claim in one sentence for those who hear the card: who, how the words came, the words. */
export function describeAloud(claim: Claim, translate: Translate): string {
  const speaker = currentSpeaker(claim) ?? translate('speakerUnknown');
  const way = translate(claim.isAttitude ? 'attitude' : `sourceType_${currentSourceType(claim)}`);
  return translate('cardAloud', speaker, way, currentWords(claim));
}
