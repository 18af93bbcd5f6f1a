import type { JSX } from 'preact';
import type { Claim } from '../../core/model';
import { translateCount, useTranslate } from '../translate';

/** How often findings like this one are right, in words: a share of ten, as measured. Silent where the reader has said better. */
export function ClaimConfidence({ claim }: { claim: Claim }): JSX.Element | null {
  const translate = useTranslate();
  if (claim.isByHand) return <p class="hint">{translate('cardSelectedByYou')}</p>;
  if (claim.isDismissed || claim.correction !== null) return null;
  const ofTen = Math.round(claim.confidence * 10);
  return (
    <p class="hint">
      {ofTen >= 10 ? translate('cardNearlyAllRight') : translateCount(translate, 'cardOfTenRight', ofTen)}
    </p>
  );
}
