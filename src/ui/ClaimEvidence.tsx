import type { JSX } from 'preact';
import type { Claim, SourceType } from '../core/model';
import { joinParts, useTranslate } from './translate';

interface ClaimEvidenceProps {
  claim: Claim;
  /** The type shown, the reader's where it was corrected. */
  type: SourceType;
  onWhy: ((isShown: boolean) => void) | undefined;
}

/** Why the label stands there: the article's own words, the reader's, or that nothing is said. */
export function ClaimEvidence({ claim, type, onWhy }: ClaimEvidenceProps): JSX.Element {
  const translate = useTranslate();
  if (type !== claim.sourceType) {
    return <span class="evidence">{translate('correctedFrom', translate(`sourceType_${claim.sourceType}`))}</span>;
  }
  const proofs = [...new Set(claim.evidence.sourceType.map(({ exact }) => exact))];
  if (proofs.length === 0) return <span class="evidence">{translate('articleDoesNotSay')}</span>;
  const told = translate(
    'becauseOf',
    joinParts(
      translate,
      proofs.map((words) => translate('quotedWords', words)),
    ),
  );
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
