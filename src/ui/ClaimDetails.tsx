import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Claim, ClaimEdit, ClaimId, TextSelector } from '../core/model';
import { ClaimCard } from './ClaimCard';
import { ClaimMarks } from './ClaimMarks';
import { translateCount, useTranslate } from './translate';

interface ClaimDetailsProps {
  /** Claims at one place; one is shown at a time. */
  claims: Claim[];
  isRecorded: boolean;
  /** Gives the claim as it is recorded then; null where it is not recorded (any more). Rejects where it could not be saved. */
  edit(id: ClaimId, edit: ClaimEdit): Promise<Claim | null>;
  showEvidence(words: TextSelector[]): void;
  onClose(): void;
}

/** What a card shows: a claim in full, and what the reader can do with it. */
export function ClaimDetails({ claims, isRecorded, edit, showEvidence, onClose }: ClaimDetailsProps): JSX.Element {
  const translate = useTranslate();
  const shown = useSignal(claims);
  const at = useSignal(0);
  const problem = useSignal<string | null>(null);
  const claim = shown.value[at.value];

  async function apply(id: ClaimId, wanted: ClaimEdit): Promise<void> {
    try {
      const edited = await edit(id, wanted);
      problem.value = edited ? null : 'recordGone';
      if (edited) shown.value = shown.value.map((each) => (each.id === id ? edited : each));
    } catch {
      problem.value = 'notSaved';
    }
  }

  return (
    <>
      <header class="card-head">
        <span class="wordmark">Hearsay</span>
        {claims.length > 1 && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              at.value = (at.value + 1) % claims.length;
            }}
          >
            {translateCount(translate, 'claimsHere', claims.length)}
          </button>
        )}
        <button type="button" class="quiet" aria-label={translate('close')} onClick={onClose}>
          ×
        </button>
      </header>
      {problem.value && (
        <p class="problem" role="alert">
          {translate(problem.value)}
        </p>
      )}
      {claim && (
        <ClaimCard
          claim={claim}
          onWhy={(isShown) => showEvidence(isShown ? claim.evidence.sourceType : [])}
          onEdit={isRecorded ? (wanted) => apply(claim.id, wanted) : undefined}
        />
      )}
      {claim && isRecorded && (
        <ClaimActions key={claim.id} claim={claim} onEdit={(wanted) => apply(claim.id, wanted)} />
      )}
      {!isRecorded && <p class="hint">{translate('privateWindow')}</p>}
    </>
  );
}

/** What is needed less often, folded away until the reader keeps the claim or asks. */
function ClaimActions({ claim, onEdit }: { claim: Claim; onEdit: (edit: ClaimEdit) => void }): JSX.Element {
  const translate = useTranslate();
  return (
    <details class="more" open={claim.isKept}>
      <summary>{translate('moreAboutClaim')}</summary>
      <ClaimMarks claim={claim} onEdit={onEdit} />
      <button
        type="button"
        aria-pressed={claim.isDismissed}
        onClick={() => onEdit({ kind: 'dismiss', isDismissed: !claim.isDismissed })}
      >
        {translate(claim.isDismissed ? 'dismissed' : 'dismiss')}
      </button>
    </details>
  );
}
