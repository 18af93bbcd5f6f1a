import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Claim, ClaimEdit, ClaimId, TextSelector } from '../core/model';
import { ClaimCard } from './ClaimCard';
import { ClaimMarks } from './ClaimMarks';
import { readCardKey } from './card-keys';
import { translateCount, useTranslate } from './translate';

interface ClaimDetailsProps {
  /** Claims at one place; one is shown at a time. */
  claims: Claim[];
  isRecorded: boolean;
  /** Gives the claim as it is recorded then; null where it is not recorded (any more). Rejects where it could not be saved. */
  edit(id: ClaimId, edit: ClaimEdit): Promise<Claim | null>;
  showEvidence(words: TextSelector[]): void;
  /** Goes on to another claim of the page; where absent there is none. */
  step?(direction: 'next' | 'previous'): void;
  onClose(): void;
}

/** What a card shows: a claim in full, and what the reader can do with it. */
export function ClaimDetails({
  claims,
  isRecorded,
  edit,
  showEvidence,
  step,
  onClose,
}: ClaimDetailsProps): JSX.Element {
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

  function answerKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (!claim || target.matches('input, textarea, select')) return;
    const act = readCardKey(event, claim);
    if (!act) return;
    event.preventDefault();
    if ('step' in act) step?.(act.step);
    else if (!isRecorded) return;
    else if ('edit' in act) apply(claim.id, act.edit);
    else openNote(event.currentTarget as HTMLElement);
  }

  return (
    <section class="card-body" role="dialog" aria-label={translate('cardTitle')} tabIndex={-1} onKeyDown={answerKey}>
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
            {translateCount(translate, 'claimsHere', claims.length, String(at.value + 1))}
          </button>
        )}
        {step && (
          <>
            <StepButton name="previousClaim" sign="‹" onClick={() => step('previous')} />
            <StepButton name="nextClaim" sign="›" onClick={() => step('next')} />
          </>
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
      <p class="only-heard">{translate('cardKeys')}</p>
    </section>
  );
}

function openNote(card: HTMLElement): void {
  const more = card.querySelector<HTMLDetailsElement>('.more');
  if (more) more.open = true;
  card.querySelector('textarea')?.focus();
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

function StepButton({ name, sign, onClick }: { name: string; sign: string; onClick: () => void }): JSX.Element {
  const translate = useTranslate();
  return (
    <button type="button" class="quiet step" aria-label={translate(name)} title={translate(name)} onClick={onClick}>
      {sign}
    </button>
  );
}
