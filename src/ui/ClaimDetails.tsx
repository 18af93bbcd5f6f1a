import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ClaimContext } from '../core/claims/claim-context';
import type { Claim, ClaimEdit, TextSelector } from '../core/model';
import { ClaimCard } from './ClaimCard';
import { CopyMenu } from './CopyMenu';
import { CardHead } from './card/CardHead';
import { CardKeys } from './card/CardKeys';
import { ClaimActions } from './card/ClaimActions';
import { ClaimConfidence } from './card/ClaimConfidence';
import { ClaimElsewhere } from './card/ClaimElsewhere';
import { ClaimExtent } from './card/ClaimExtent';
import { ClaimSuggestion } from './card/ClaimSuggestion';
import type { CardActs } from './card/card-acts';
import { readWholeCardKey } from './card/read-whole-card-key';
import { tellDone } from './card/tell-done';
import { describeAloud } from './describe-aloud';
import { describeEdits } from './describe-edits';
import { Icon } from './Icon';
import { useTranslate } from './translate';

export interface ClaimDetailsProps {
  /** Claims at one place; one is shown at a time. */
  claims: Claim[];
  isRecorded: boolean;
  /** The reader just kept the words by hand: the card says so, with the way back beside it. */
  isJustKept: boolean;
  acts: CardActs;
  showEvidence(words: TextSelector[]): void;
  /** Goes on to another claim of the page. */
  step(direction: 'next' | 'previous'): void;
  onClose(): void;
}

/** What a card shows: a claim in full, and what the reader can do with it. */
export function ClaimDetails(props: ClaimDetailsProps): JSX.Element {
  const { claims, isRecorded, isJustKept, acts, showEvidence, step, onClose } = props;
  const translate = useTranslate();
  const aloudId = useId();
  const card = useRef<HTMLElement>(null);
  const mayLoseFocus = useRef(false);
  const shown = useSignal(claims);
  const at = useSignal(0);
  const claim = useComputed(() => shown.value[at.value]);
  const context = useSignal<ClaimContext | null>(null);
  const problem = useSignal<string | null>(null);
  const justDone = isJustKept ? { text: translate('cardDone_kept'), canUndo: true } : null;
  const done = useSignal<{ text: string; canUndo: boolean } | null>(justDone);
  const isExtentOpen = useSignal(false);
  const id = claim.value?.id;

  // Before the card can be used: later it would close what a quick reader has opened.
  useLayoutEffect(() => {
    context.value = null;
    isExtentOpen.value = false;
    if (!id || !isRecorded) return;
    // What stands beside the claim comes when it is there; the card does not wait for it.
    acts.readContext(id).then(
      (found) => {
        if (id === claim.value?.id) context.value = found;
      },
      () => {},
    );
  }, [id]);

  /** Does something to the claim shown and tells what became of it; what goes wrong is told and nothing is lost. */
  async function change(act: () => Promise<Claim | null>, told: string | null): Promise<void> {
    const before = claim.value;
    try {
      const changed = await act();
      problem.value = changed ? null : 'recordGone';
      if (!changed) return;
      // By its id as well: two quick changes begin with the same claim, and the second must not be shown without its effect.
      shown.value = shown.value.map((each) => (each === before || each.id === changed.id ? changed : each));
      done.value = told === null ? done.value : { text: told, canUndo: true };
    } catch {
      problem.value = 'notSaved';
    } finally {
      mayLoseFocus.current = true;
    }
  }

  // A button that was pressed may be gone; then the card itself has the keys, not the page behind it.
  useLayoutEffect(() => {
    if (!mayLoseFocus.current) return;
    mayLoseFocus.current = false;
    const root = card.current?.getRootNode() as ShadowRoot | Document | undefined;
    if (!root?.activeElement && document.activeElement === document.body) card.current?.focus({ preventScroll: true });
  });

  function apply(edit: ClaimEdit): void {
    const { value } = claim;
    if (value) change(() => acts.edit(value.id, edit), tellDone(edit, translate));
  }

  async function turn(way: 'undo' | 'redo'): Promise<void> {
    const { value } = claim;
    if (!value) return;
    try {
      const turned = await acts.turn(value.id, way);
      const told =
        turned.state === 'turned' ? `cardDone_${way}` : turned.state === 'other' ? 'cardTurnOther' : 'cardTurnNothing';
      if (turned.state === 'turned' && turned.claim?.deletedAt) return onClose(); // Made by hand, and taken back.
      if (turned.state === 'turned' && turned.claim) shown.value = shown.value.with(at.value, turned.claim);
      done.value = { text: translate(told), canUndo: false };
      problem.value = null;
    } catch {
      problem.value = 'notSaved';
    } finally {
      mayLoseFocus.current = true;
    }
  }

  function showOther(): void {
    at.value = (at.value + 1) % shown.value.length;
    done.value = null;
  }

  function answerKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const { value } = claim;
    if (!value || target.matches('input, textarea, select')) return;
    const act = readWholeCardKey(event, value);
    if (!act) return;
    event.preventDefault();
    if (act === 'other') showOther();
    else if (act === 'keys') toggleKeys(card.current);
    else if (typeof act === 'object' && 'step' in act) step(act.step);
    else if (!isRecorded) problem.value = 'privateNotKept';
    else if (act === 'extent') isExtentOpen.value = !isExtentOpen.value;
    else if (act === 'library') acts.showInLibrary(value.id, 'claim');
    else if (act === 'copy') openPart(card.current, '.copy-menu')?.querySelector('summary')?.focus();
    else if ('turn' in act) turn(act.turn);
    else if ('edit' in act) apply(act.edit);
    else openPart(card.current, '.more')?.querySelector('textarea')?.focus();
  }

  const { value } = claim;
  const place = value && isExtentOpen.value ? acts.placeOf(value.id) : null;
  const offered = context.value?.suggestion;
  const edits = context.value?.edits;
  return (
    <section
      ref={card}
      class="card-body"
      role="dialog"
      aria-label={translate('cardTitle')}
      aria-describedby={aloudId}
      tabIndex={-1}
      onKeyDown={answerKey}
    >
      <CardHead count={shown.value.length} at={at.value} onOther={showOther} onStep={step} onClose={onClose} />
      <p id={aloudId} class="only-heard" role="status">
        {value && describeAloud(value, translate)}
      </p>
      {problem.value && (
        <p class="problem" role="alert">
          {translate(problem.value)}
        </p>
      )}
      {value && offered && (
        <ClaimSuggestion
          offered={offered}
          onApply={(edit) => {
            apply(edit);
            if (context.value) context.value = { ...context.value, suggestion: null };
          }}
          onForget={() => {
            acts.removeSuggestion(offered.suggestion.id);
            mayLoseFocus.current = true;
            if (context.value) context.value = { ...context.value, suggestion: null };
          }}
        />
      )}
      {value && place ? (
        <ClaimExtent
          claim={value}
          place={place}
          acts={acts}
          onCancel={() => {
            isExtentOpen.value = false;
            mayLoseFocus.current = true;
          }}
          onSave={(spans) => {
            isExtentOpen.value = false;
            change(() => acts.setExtent(value.id, spans), translate('cardDone_extent'));
          }}
        />
      ) : (
        value && (
          <ClaimCard
            claim={value}
            onWhy={(isShown) => showEvidence(isShown ? value.evidence.sourceType : [])}
            onEdit={isRecorded ? apply : undefined}
          />
        )
      )}
      <p role="status" class="card-done" hidden={done.value === null}>
        <span>{done.value?.text}</span>
        {done.value?.canUndo && (
          <button type="button" class="quiet" onClick={() => turn('undo')}>
            {translate('cardUndo')}
          </button>
        )}
      </p>
      {value && <ClaimConfidence claim={value} />}
      {!isRecorded && <p class="hint">{translate('privateWindow')}</p>}
      <div class="card-folds">
        {value && <ClaimElsewhere places={context.value?.elsewhere ?? []} />}
        {value && edits && (
          <button type="button" class="quiet card-edits" onClick={() => acts.showInLibrary(value.id, 'edits')}>
            {describeEdits(edits, translate)}
          </button>
        )}
        {value && isRecorded && (
          <>
            <ClaimActions
              key={value.id}
              claim={value}
              ownStatuses={context.value?.ownStatuses ?? []}
              onEdit={apply}
              onExtent={() => {
                isExtentOpen.value = true;
              }}
            />
            <CopyMenu key={`copy-${value.id}`} cite={(choice) => acts.cite(value.id, choice)} />
            <button type="button" class="quiet card-library" onClick={() => acts.showInLibrary(value.id, 'claim')}>
              <Icon name="library" />
              {translate('cardInLibrary')}
            </button>
          </>
        )}
        <details class="keys">
          <summary>{translate('panelKeys')}</summary>
          <CardKeys isRecorded={isRecorded} />
        </details>
      </div>
    </section>
  );
}

function openPart(card: HTMLElement | null, selector: string): HTMLDetailsElement | null {
  const part = card?.querySelector<HTMLDetailsElement>(selector) ?? null;
  if (!part) return null;
  part.open = true;
  const head = card?.querySelector<HTMLElement>('.card-head')?.offsetHeight ?? 0; // It stays in sight above the part.
  card?.parentElement?.scrollTo({ top: part.offsetTop - head }); // The card scrolls, never the page under it.
  return part;
}

function toggleKeys(card: HTMLElement | null): void {
  if (card?.querySelector('.keys[open]')) card.querySelector('.keys')?.removeAttribute('open');
  else openPart(card, '.keys')?.querySelector('summary')?.focus({ preventScroll: true });
}
