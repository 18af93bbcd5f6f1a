import type { JSX } from 'preact';
import { Icon, type IconName } from '../Icon';
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
      <HeadButton name="previousClaim" icon="previous" onClick={() => onStep('previous')} />
      <HeadButton name="nextClaim" icon="next" onClick={() => onStep('next')} />
      <HeadButton name="close" icon="cross" onClick={onClose} />
    </div>
  );
}

interface HeadButtonProps {
  /** Of its words. */
  name: string;
  icon: IconName;
  onClick: () => void;
}

function HeadButton({ name, icon, onClick }: HeadButtonProps): JSX.Element {
  const translate = useTranslate();
  return (
    <button type="button" class="quiet" aria-label={translate(name)} title={translate(name)} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
