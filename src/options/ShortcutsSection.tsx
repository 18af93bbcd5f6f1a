import type { JSX } from 'preact';
import { openShortcutSettings } from '../browser';
import { CardKeys } from '../ui/card/CardKeys';
import { useTranslate } from '../ui/translate';
import type { OptionsState, Shown } from './options-state';

/** The keys that work in every page, and where to change them; those inside of card and side panel are fixed. */
export function ShortcutsSection({ shown, state }: { shown: Shown; state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  const isFirefox = location.protocol === 'moz-extension:'; // Its list is reached and filled in another way.
  return (
    <>
      <p class="setting-told">{translate('optionsShortcutsTold')}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{translate('optionsShortcutDoes')}</th>
            <th scope="col">{translate('optionsShortcutKeys')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <td>{nameShortcut(name, description)}</td>
              <td class="shortcut-keys">
                {keys ? <kbd dir="ltr">{keys}</kbd> : <span class="hint">{translate('optionsShortcutNone')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => openShortcutSettings().catch(() => state.fail('optionsNoShortcuts'))}>
        {translate('optionsShortcutChange')}
      </button>
      <p class="setting-told">{translate(isFirefox ? 'optionsShortcutHow_firefox' : 'optionsShortcutHow_chromium')}</p>
      <h3 class="setting-name">{translate('optionsShortcutsInCard')}</h3>
      <div class="fixed-keys">
        <CardKeys isRecorded />
      </div>
      <p class="setting-told">{translate('optionsShortcutsElsewhere')}</p>
    </>
  );

  /** The browser's own commands come without words. */
  function nameShortcut(name: string, description: string): string {
    if (name === '_execute_action') return translate('optionsShortcutPopup');
    return name === '_execute_sidebar_action' ? translate('commandOpenPanel') : description;
  }
}
