import type { JSX } from 'preact';
import type { Suggestion } from '../core/suggestions/suggestion';
import { joinFacts, localeOf, type Translate, useTranslate } from '../ui/translate';
import type { OptionsState, Shown } from './options-state';
import { RemovableList } from './RemovableList';

/** What the reader's corrections propose for claims like those corrected, by site, each removable. */
export function SuggestionsSection({ shown, state }: { shown: Shown; state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  const { suggestions } = shown;
  return (
    <>
      <p class="setting-told">{translate('optionsSuggestionsTold')}</p>
      <RemovableList
        rows={suggestions.map((suggestion) => ({
          key: `${suggestion.site} ${suggestion.id}`,
          name: describeChange(suggestion, translate),
          told: describeOccasion(suggestion, translate),
        }))}
        removeWords="optionsRemove"
        empty="optionsSuggestionsNone"
        onRemove={(key) => {
          const meant = suggestions.find(({ site, id }) => `${site} ${id}` === key);
          if (meant) state.forgetSuggestion(meant);
        }}
      />
    </>
  );
}

/** “Interview, not Statement” */
function describeChange({ change }: Suggestion, translate: Translate): string {
  switch (change.kind) {
    case 'source-type':
      return translate('optionsSuggestType', nameType(change.to, translate), nameType(change.from, translate));
    case 'speaker':
      return translate('optionsSuggestSpeaker', change.to ?? translate('speakerUnknown'));
    case 'dismiss':
      return translate('optionsSuggestDismiss');
  }
}

const nameType = (type: string, translate: Translate) => translate(`sourceType_${type}`);

/** “on example.org: Ann Ray · “told reporters”” */
function describeOccasion({ site, speaker, outlet, phrasing }: Suggestion, translate: Translate): string {
  const where = joinFacts([speaker, outlet, phrasing && translate('quotedWords', phrasing)], localeOf(translate));
  return where === '' ? site : translate('optionsSuggestWhere', site, where);
}
