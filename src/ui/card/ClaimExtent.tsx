import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Claim, Span } from '../../core/model';
import { type Edge, moveEdge } from '../../core/selection/move-edge';
import { beginsFromRight } from '../isolate-foreign';
import { useTranslate } from '../translate';
import type { CardActs, ClaimPlace } from './card-acts';

interface ClaimExtentProps {
  claim: Claim;
  place: ClaimPlace;
  acts: CardActs;
  onSave: (spans: Span[] | null) => void;
  onCancel: () => void;
}

/** Which words the claim holds: its start and end word by word, or what the reader selects in the page. Nothing is saved on the way. */
export function ClaimExtent({ claim, place, acts, onSave, onCancel }: ClaimExtentProps): JSX.Element {
  const translate = useTranslate();
  const spans = useSignal(place.spans);
  const hasSelection = useSignal(true);
  useEffect(() => {
    acts.hold(true);
    return () => {
      acts.hold(false);
      acts.showSpans(claim.id, []);
    };
  }, []);
  useEffect(() => acts.showSpans(claim.id, spans.value), [spans.value]);

  function move(edge: Edge, by: 1 | -1): void {
    const at = edge === 'start' ? 0 : spans.value.length - 1;
    const span = spans.value[at];
    const moved = span && moveEdge(place.text, span, { edge, by });
    if (moved) spans.value = spans.value.with(at, moved);
  }

  async function takeSelection(): Promise<void> {
    const selected = await acts.findSelection(claim.id);
    hasSelection.value = selected !== null;
    if (selected) spans.value = selected;
  }

  const words = spans.value.map(([start, end]) => place.text.slice(start, end)).join(' … ');
  const isFromRight = beginsFromRight(words);
  return (
    <section class="extent" aria-label={translate('cardExtent')}>
      <p class="claim-words extent-words" dir="auto" aria-live="polite">
        {words}
      </p>
      <div class="extent-edges">
        {(['start', 'end'] as const).map((edge) => (
          <fieldset key={edge} class="extent-edge">
            <legend class="hint">{translate(`cardExtent_${edge}`)}</legend>
            {/* The arrows go as the words go, which may be against the interface. */}
            <div dir={isFromRight ? 'rtl' : 'ltr'}>
              <EdgeButton
                name={`cardExtent_${edge}_earlier`}
                sign={isFromRight ? '→' : '←'}
                onClick={() => move(edge, -1)}
              />
              <EdgeButton
                name={`cardExtent_${edge}_later`}
                sign={isFromRight ? '←' : '→'}
                onClick={() => move(edge, 1)}
              />
            </div>
          </fieldset>
        ))}
      </div>
      <p class="hint">{translate(hasSelection.value ? 'cardSelectHint' : 'cardNothingSelected')}</p>
      <div class="extent-acts">
        <button
          type="button"
          onMouseDown={(event) => event.preventDefault() /* Or the page would lose its selection. */}
          onClick={takeSelection}
        >
          {translate('cardTakeSelection')}
        </button>
        {claim.correction?.content && (
          <button type="button" onClick={() => onSave(null)}>
            {translate('cardAsFound')}
          </button>
        )}
        <button type="button" class="primary" onClick={() => onSave(spans.value)}>
          {translate('cardSaveExtent')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {translate('cardCancel')}
        </button>
      </div>
    </section>
  );
}

function EdgeButton({ name, sign, onClick }: { name: string; sign: string; onClick: () => void }): JSX.Element {
  const translate = useTranslate();
  return (
    <button type="button" class="step" aria-label={translate(name)} title={translate(name)} onClick={onClick}>
      {sign}
    </button>
  );
}
