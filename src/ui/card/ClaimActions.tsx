import type { JSX } from 'preact';
import type { Claim, ClaimEdit } from '../../core/model';
import { ClaimMarks } from '../ClaimMarks';
import { useTranslate } from '../translate';

interface ClaimActionsProps {
  claim: Claim;
  ownStatuses: readonly string[];
  onEdit: (edit: ClaimEdit) => void;
  onExtent: () => void;
}

/** What is needed less often, folded away until the reader keeps the claim or asks. */
export function ClaimActions({ claim, ownStatuses, onEdit, onExtent }: ClaimActionsProps): JSX.Element {
  const translate = useTranslate();
  return (
    <details class="more" open={claim.isKept}>
      <summary>{translate('moreAboutClaim')}</summary>
      <ClaimMarks claim={claim} ownStatuses={ownStatuses} onEdit={onEdit} />
      <div class="more-acts">
        <button type="button" onClick={onExtent}>
          {translate('cardChangeExtent')}
        </button>
        <button
          type="button"
          aria-pressed={claim.isDismissed}
          onClick={() => onEdit({ kind: 'dismiss', isDismissed: !claim.isDismissed })}
        >
          {translate(claim.isDismissed ? 'dismissed' : 'dismiss')}
        </button>
      </div>
    </details>
  );
}
