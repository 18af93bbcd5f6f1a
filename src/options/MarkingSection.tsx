import type { JSX } from 'preact';
import type { Marking, Settings } from '../settings';
import { SourceTypeLabel } from '../ui/SourceTypeLabel';
import { sourceFamilies } from '../ui/source-families';
import { useTranslate } from '../ui/translate';
import type { OptionsState } from './options-state';
import { RadioGroup } from './RadioGroup';
import { Setting, SettingGroup } from './Setting';
import { Toggle } from './Toggle';

const markings: readonly Marking[] = ['all', 'chosen', 'kept', 'off'];
const types = sourceFamilies.flatMap(({ types: members }) => members);

/** What is marked in pages. */
export function MarkingSection({ settings, state }: { settings: Settings; state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  const { chosenTypes, leastConfidence } = settings;
  return (
    <>
      <RadioGroup
        name={translate('optionsMarking')}
        told={translate('optionsMarkingTold')}
        value={settings.marking}
        choices={markings.map((value) => ({
          value,
          label: translate(`optionsMarking_${value}`),
        }))}
        onChoose={(marking) => state.change({ marking })}
      />
      {settings.marking === 'chosen' && (
        <SettingGroup name={translate('optionsChosenTypes')}>
          <div class="type-grid">
            {types.map((type) => (
              <label key={type} class="choice">
                <input
                  type="checkbox"
                  checked={chosenTypes.includes(type)}
                  onChange={({ currentTarget }) =>
                    state.change({
                      chosenTypes: types.filter((each) =>
                        each === type ? currentTarget.checked : chosenTypes.includes(each),
                      ),
                    })
                  }
                />
                <SourceTypeLabel type={type} />
              </label>
            ))}
          </div>
        </SettingGroup>
      )}
      <SettingGroup name={translate('optionsAlsoMarked')}>
        <Toggle
          label={translate('optionsMarksOutlets')}
          told={translate('optionsMarksOutletsTold')}
          isOn={settings.marksOutlets}
          onToggle={(marksOutlets) => state.change({ marksOutlets })}
        />
        <Toggle
          label={translate('optionsFindsAttitudes')}
          told={translate('optionsFindsAttitudesTold')}
          isOn={settings.findsAttitudes}
          onToggle={(findsAttitudes) => state.change({ findsAttitudes })}
        />
        <Toggle
          label={translate('optionsOffersSelection')}
          told={translate('optionsOffersSelectionTold')}
          isOn={settings.offersSelection}
          onToggle={(offersSelection) => state.change({ offersSelection })}
        />
      </SettingGroup>
      <Setting name={translate('optionsConfidence')} told={translate('optionsConfidenceTold')}>
        {({ control, told }) => (
          <div class="range">
            <input
              id={control}
              aria-describedby={told}
              type="range"
              min="0"
              max="90"
              step="10"
              value={Math.round(leastConfidence * 100)}
              onChange={({ currentTarget }) => state.change({ leastConfidence: Number(currentTarget.value) / 100 })}
            />
            <output for={control}>
              {leastConfidence === 0
                ? translate('optionsConfidenceAll')
                : translate('optionsConfidenceLeast', String(Math.round(leastConfidence * 100)))}
            </output>
          </div>
        )}
      </Setting>
    </>
  );
}
