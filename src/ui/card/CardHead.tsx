import type { JSX } from 'preact';
import { translateCount, useTranslate } from '../translate';

interface CardHeadProps {
  /** Claims at this place, and which of them is shown, from 0. */
  count: number;
  at: number;
  onOther: () => void;
  onStep: (direction: 'next' | 'previous') => void;
  onClose: () => void;
}

/** Where the card stands among the others, and the ways to them. */
export function CardHead({ count, at, onOther, onStep, onClose }: CardHeadProps): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="card-head">
      <span class="wordmark">Hearsay</span>
      {count > 1 && (
        <button type="button" onClick={onOther}>
          {translateCount(translate, 'claimsHere', count, String(at + 1))}
        </button>
      )}
      <StepButton name="previousClaim" sign="‹" onClick={() => onStep('previous')} />
      <StepButton name="nextClaim" sign="›" onClick={() => onStep('next')} />
      <button type="button" class="quiet" aria-label={translate('close')} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

function StepButton({ name, sign, onClick }: { name: string; sign: string; onClick: () => void }): JSX.Element {
  const translate = useTranslate();
  return (
    <button type="button" class="quiet step" aria-label={translate(name)} title={translate(name)} onClick={onClick}>
      {sign}
    </button>
  );
}
