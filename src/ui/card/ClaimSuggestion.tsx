import type { JSX } from 'preact';
import type { ClaimContext } from '../../core/claims/claim-context';
import type { ClaimEdit } from '../../core/model';
import type { SuggestedChange } from '../../core/suggestions/suggestion';
import { type Translate, useTranslate } from '../translate';

interface ClaimSuggestionProps {
  offered: NonNullable<ClaimContext['suggestion']>;
  onApply: (edit: ClaimEdit) => void;
  onForget: () => void;
}

/** What the reader said of a claim like this one, to be applied or forgotten; it never applies itself. */
export function ClaimSuggestion({ offered, onApply, onForget }: ClaimSuggestionProps): JSX.Element {
  const translate = useTranslate();
  const { suggestion, likeness } = offered;
  const { change } = suggestion;
  return (
    <fieldset class="suggestion" aria-label={translate('cardSuggestion')}>
      <div>
        <p>{translate(`cardSuggested_${change.kind.replace('-', '_')}`, nameOf(change, translate))}</p>
        <p class="hint">{translate(`cardLike_${likeness}`, suggestion[likeness] ?? '')}</p>
      </div>
      <div class="suggestion-acts">
        <button type="button" onClick={() => onApply(editOf(change))}>
          {translate('cardApply')}
        </button>
        <button type="button" class="quiet" onClick={onForget}>
          {translate('cardForget')}
        </button>
      </div>
    </fieldset>
  );
}

function nameOf(change: SuggestedChange, translate: Translate): string {
  if (change.kind === 'source-type') return translate(`sourceType_${change.to}`);
  return change.kind === 'speaker' ? (change.to ?? translate('speakerUnknown')) : '';
}

function editOf(change: SuggestedChange): ClaimEdit {
  switch (change.kind) {
    case 'source-type':
      return { kind: 'correct', sourceType: change.to };
    case 'speaker':
      return { kind: 'correct', speaker: { name: change.to } };
    case 'dismiss':
      return { kind: 'dismiss', isDismissed: true };
  }
}
