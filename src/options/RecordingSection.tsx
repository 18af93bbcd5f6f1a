import type { JSX } from 'preact';
import type { Settings } from '../settings';
import { useTranslate } from '../ui/translate';
import type { OptionsState } from './options-state';
import { RadioGroup } from './RadioGroup';
import { SettingGroup } from './Setting';
import { Toggle } from './Toggle';

const spans: readonly Settings['keepSeenDays'][] = [0, 7, 30, 365];

/** What is recorded by itself, and for how long. */
export function RecordingSection({ settings, state }: { settings: Settings; state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  return (
    <>
      <RadioGroup
        name={translate('optionsKeepSeen')}
        told={translate('optionsKeepSeenTold')}
        value={settings.keepSeenDays}
        choices={spans.map((value) => ({
          value,
          label: translate(`optionsKeepSeen_${value}`),
          ...(value === 0 ? { told: translate('optionsKeepSeenOffTold') } : {}),
        }))}
        onChoose={(keepSeenDays) => state.change({ keepSeenDays })}
      />
      <SettingGroup name={translate('popupPause')}>
        <Toggle
          label={translate('optionsPaused')}
          told={translate('optionsPausedTold')}
          isOn={settings.isPaused}
          onToggle={(isPaused) => state.change({ isPaused })}
        />
      </SettingGroup>
    </>
  );
}
