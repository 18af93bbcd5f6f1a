import type { JSX } from 'preact';
import { currentSourceType } from '../core/claims/current-source-type';
import { currentTrail } from '../core/claims/current-trail';
import { currentWords } from '../core/claims/current-words';
import type { Claim, ClaimEdit } from '../core/model';
import { AttitudeLabel } from './AttitudeLabel';
import { ClaimEntry } from './ClaimEntry';
import { ClaimEvidence } from './ClaimEvidence';
import { nameAloud } from './describe-aloud';
import { SourceTypeChoice } from './SourceTypeChoice';
import { SourceTypeLabel } from './SourceTypeLabel';
import { Trail } from './Trail';
import { useTranslate } from './translate';

interface ClaimCardProps {
  claim: Claim;
  /** Where absent, the card offers no way to the page. */
  onShow?: (() => void) | undefined;
  /** Lights the proving words up in the page while the reader points at them; where absent, they are only told. */
  onWhy?: ((isShown: boolean) => void) | undefined;
  /** Where absent, nothing can be kept or corrected, as in private windows. */
  onEdit?: ((edit: ClaimEdit) => void) | undefined;
}

/** One claim: the words, who said them, how they travelled, and the words that prove it. */
export function ClaimCard({ claim, onShow, onWhy, onEdit }: ClaimCardProps): JSX.Element {
  const translate = useTranslate();
  const type = currentSourceType(claim);
  const words = currentWords(claim);
  return (
    <article class="claim" data-source-type={type} aria-label={nameAloud(claim, translate)}>
      <blockquote class="claim-words" dir="auto">
        {onShow ? (
          <button type="button" class="claim-show" onClick={onShow} title={translate('showInPage')}>
            {words}
          </button>
        ) : (
          words
        )}
      </blockquote>
      {claim.entry && <ClaimEntry entry={claim.entry} />}
      {claim.isAttitude && <AttitudeLabel />}
      <Trail steps={currentTrail(claim)} />
      <div class="claim-foot">
        {onEdit ? (
          <SourceTypeChoice
            current={type}
            found={claim.sourceType}
            onChoose={(sourceType) => onEdit({ kind: 'correct', sourceType })}
          />
        ) : (
          <SourceTypeLabel type={type} />
        )}
        <ClaimEvidence claim={claim} type={type} onWhy={onWhy} />
        {onEdit && (
          <button
            type="button"
            class="keep"
            aria-pressed={claim.isKept}
            onClick={() => onEdit({ kind: 'keep', isKept: !claim.isKept })}
          >
            {translate(claim.isKept ? 'kept' : 'keep')}
          </button>
        )}
      </div>
    </article>
  );
}
