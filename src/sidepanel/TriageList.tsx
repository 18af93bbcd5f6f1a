import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { currentSourceType } from '../core/claims/current-source-type';
import { currentSpeaker } from '../core/claims/current-speaker';
import type { Claim, ClaimId } from '../core/model';
import { ClaimCard } from '../ui/ClaimCard';
import { ClaimMarks } from '../ui/ClaimMarks';
import { useTranslate } from '../ui/translate';
import { useIsPainted } from '../ui/use-is-painted';
import { OfferedSuggestion } from '../views/OfferedSuggestion';
import type { TabState } from '../views/tab-state';
import { ClaimRow } from './ClaimRow';
import { readTriageKey } from './read-triage-key';
import { TriageKeys } from './TriageKeys';

const firstDrawn = 8; // Below the open one, as many rows as fit into a window of 900 pixels.

interface TriageListProps {
  claims: readonly Claim[];
  isRecorded: boolean;
  ownStatuses: readonly string[];
  state: TabState;
}

/** Claims in reading order, one of them open. Keys go from one to the next and label it; fields keep their keys. */
export function TriageList({ claims, isRecorded, ownStatuses, state }: TriageListProps): JSX.Element {
  const translate = useTranslate();
  const isPainted = useIsPainted();
  const openId = useSignal<ClaimId | null>(null);
  const lastAt = useRef(0);
  const list = useRef<HTMLOListElement>(null);
  const keys = useRef<HTMLDetailsElement>(null);
  const page = state.page.value;
  const isPrivate = page !== null && page !== 'looking' && page.isPrivate;
  const wantsFocus = useRef(false);
  const found = claims.findIndex(({ id }) => id === openId.value);
  // The open one may just have been dismissed: the one that took its place is open then.
  const at = found >= 0 ? found : Math.min(lastAt.current, claims.length - 1);
  lastAt.current = Math.max(at, 0);
  const open = claims[at] ?? null;

  function openClaim(claim: Claim | undefined): void {
    if (!claim) return;
    openId.value = claim.id;
    wantsFocus.current = true;
    state.show(claim.id);
  }

  function answerKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (target.matches('input, textarea, select, [role="tab"]')) {
      if (event.key === 'Escape') openElement(list.current)?.focus();
      return;
    }
    const act = readTriageKey(event, open);
    if (!act) return;
    event.preventDefault();
    if (act === 'undo') state.undo();
    else if (act === 'find') document.querySelector<HTMLElement>('.word-filter input')?.focus();
    else if (act === 'help') keys.current?.toggleAttribute('open');
    else if (act === 'show') open && state.show(open.id);
    else if ('step' in act) openClaim(claims[at + (act.step === 'next' ? 1 : -1)]);
    else if ('move' in act) openClaim(act.move === 'first' ? claims[0] : claims.at(-1));
    else if (!open) return;
    else if (!isRecorded) state.fail(isPrivate ? 'privateNotKept' : 'popupNotRecorded');
    else if ('edit' in act) edit(open, act.edit);
    else list.current?.querySelector('textarea')?.focus();
  }

  function edit(claim: Claim, wanted: Parameters<TabState['edit']>[1]): void {
    wantsFocus.current = list.current?.contains(document.activeElement) ?? false;
    state.edit(claim.id, wanted);
  }

  const answer = useRef(answerKey);
  answer.current = answerKey;
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => answer.current(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const element = openElement(list.current);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }, [open?.id]);

  return (
    <>
      <ol class="triage" ref={list}>
        {(isPainted ? claims : claims.slice(0, firstDrawn)).map((claim, order) => (
          <li
            key={claim.id}
            class="triage-claim"
            data-source-type={currentSourceType(claim)}
            aria-current={claim === open}
            aria-label={translate(
              'panelClaim',
              String(order + 1),
              String(claims.length),
              translate(`sourceType_${currentSourceType(claim)}`),
              currentSpeaker(claim) ?? translate('speakerUnknown'),
            )}
            tabIndex={claim === open ? 0 : -1}
          >
            {claim === open ? (
              <>
                <ClaimCard
                  claim={claim}
                  onShow={() => state.show(claim.id)}
                  onEdit={isRecorded ? (wanted) => edit(claim, wanted) : undefined}
                />
                {isRecorded && <OfferedSuggestion claim={claim} state={state} />}
                {isRecorded && (
                  <ClaimMarks claim={claim} ownStatuses={ownStatuses} onEdit={(wanted) => edit(claim, wanted)} />
                )}
              </>
            ) : (
              <ClaimRow claim={claim} onOpen={() => openClaim(claim)} />
            )}
          </li>
        ))}
      </ol>
      {isPainted && <TriageKeys fold={keys} />}
    </>
  );
}

const openElement = (list: HTMLElement | null) => list?.querySelector<HTMLElement>('[aria-current="true"]');
