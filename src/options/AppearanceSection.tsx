import type { JSX } from 'preact';
import type { Settings } from '../settings';
import { localeOf, useTranslate } from '../ui/translate';
import type { OptionsState } from './options-state';
import { RadioGroup } from './RadioGroup';
import { SettingGroup } from './Setting';

/** How our own pages look, and in which language they speak. */
export function AppearanceSection({ settings, state }: { settings: Settings; state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  const locale = localeOf(translate);
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(locale);
  return (
    <>
      <RadioGroup
        name={translate('optionsTheme')}
        told={translate('optionsThemeTold')}
        value={settings.theme}
        choices={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: translate(`optionsTheme_${value}`),
        }))}
        onChoose={(theme) => state.change({ theme })}
      />
      <RadioGroup
        name={translate('optionsTextSize')}
        value={settings.textSize}
        choices={(['small', 'normal', 'large'] as const).map((value) => ({
          value,
          label: translate(`optionsTextSize_${value}`),
        }))}
        onChoose={(textSize) => state.change({ textSize })}
      />
      <SettingGroup name={translate('optionsLanguage')} told={translate('optionsLanguageTold')}>
        <p>{translate('optionsLanguageNow', language ?? locale)}</p>
      </SettingGroup>
    </>
  );
}
