import type { JSX } from 'preact';
import { currentSourceType } from '../core/claims/current-source-type';
import type { Claim, SourceType } from '../core/model';
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
  onKeep?: ((isKept: boolean) => void) | undefined;
  onCorrect?: ((sourceType: SourceType) => void) | undefined;
}

/** One claim: the words, who said them, how they travelled, and the words that prove it. */
export function ClaimCard({ claim, onShow, onWhy, onKeep, onCorrect }: ClaimCardProps): JSX.Element {
  const translate = useTranslate();
  const type = currentSourceType(claim);
  const words = claim.content.map(({ exact }) => exact).join(' … ');
  return (
    <article class="claim" data-source-type={type}>
      <blockquote class="claim-words">
        {onShow ? (
          <button type="button" class="claim-show" onClick={onShow} title={translate('showInPage')}>
            {words}
          </button>
        ) : (
          words
        )}
      </blockquote>
      <Trail steps={claim.trail} />
      <div class="claim-foot">
        {onCorrect ? (
          <SourceTypeChoice current={type} found={claim.sourceType} onChoose={onCorrect} />
        ) : (
          <SourceTypeLabel type={type} />
        )}
        <ClaimEvidence claim={claim} type={type} onWhy={onWhy} />
        {onKeep && (
          <button type="button" class="keep" aria-pressed={claim.isKept} onClick={() => onKeep(!claim.isKept)}>
            {translate(claim.isKept ? 'kept' : 'keep')}
          </button>
        )}
      </div>
    </article>
  );
}

interface ClaimEvidenceProps {
  claim: Claim;
  type: SourceType;
  onWhy: ((isShown: boolean) => void) | undefined;
}

/** Why the label stands there: the article's own words, the reader's, or that nothing is said. */
function ClaimEvidence({ claim, type, onWhy }: ClaimEvidenceProps): JSX.Element {
  const translate = useTranslate();
  if (type !== claim.sourceType) {
    return <span class="evidence">{translate('correctedFrom', translate(`sourceType_${claim.sourceType}`))}</span>;
  }
  const proofs = [...new Set(claim.evidence.sourceType.map(({ exact }) => exact))];
  if (proofs.length === 0) return <span class="evidence">{translate('articleDoesNotSay')}</span>;
  const told = translate('becauseOf', proofs.map((words) => `“${words}”`).join(', '));
  if (!onWhy) return <span class="evidence">{told}</span>;
  const [light, dim] = [() => onWhy(true), () => onWhy(false)];
  return (
    <button
      type="button"
      class="evidence evidence-shown"
      onMouseEnter={light}
      onMouseLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      {told}
    </button>
  );
}
