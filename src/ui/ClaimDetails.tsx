import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Claim, ClaimId, SourceType, TextSelector } from '../core/model';
import { ClaimCard } from './ClaimCard';
import { translateCount, useTranslate } from './translate';

interface ClaimDetailsProps {
  /** Claims at one place; one is shown at a time. */
  claims: Claim[];
  isRecorded: boolean;
  change(
    id: ClaimId,
    change: { kind: 'keep'; isKept: boolean } | { kind: 'correct-source-type'; sourceType: SourceType },
  ): Promise<Claim | null>;
  showEvidence(words: TextSelector[]): void;
  onClose(): void;
}

/** What a card shows: a claim in full, and what the reader can do with it. */
export function ClaimDetails({ claims, isRecorded, change, showEvidence, onClose }: ClaimDetailsProps): JSX.Element {
  const translate = useTranslate();
  const shown = useSignal(claims);
  const at = useSignal(0);
  const problem = useSignal<string | null>(null);
  const claim = shown.value[at.value];

  async function apply(id: ClaimId, wanted: Parameters<ClaimDetailsProps['change']>[1]): Promise<void> {
    try {
      const changed = await change(id, wanted);
      problem.value = changed ? null : 'recordGone';
      if (changed) shown.value = shown.value.map((each) => (each.id === id ? changed : each));
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
          onKeep={isRecorded ? (isKept) => apply(claim.id, { kind: 'keep', isKept }) : undefined}
          onCorrect={
            isRecorded ? (sourceType) => apply(claim.id, { kind: 'correct-source-type', sourceType }) : undefined
          }
        />
      )}
      {!isRecorded && <p class="hint">{translate('privateWindow')}</p>}
    </>
  );
}
