import type { JSX } from 'preact';
import { openShortcutSettings } from '../browser';
import { useTranslate } from '../ui/translate';
import type { OptionsState, Shown } from './options-state';

/** The keys that work in every page, and where to change them; those inside of card and side panel are fixed. */
export function ShortcutsSection({ shown, state }: { shown: Shown; state: OptionsState }): JSX.Element {
  const translate = useTranslate();
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
              <td>{keys ? <kbd>{keys}</kbd> : <span class="hint">{translate('optionsShortcutNone')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => openShortcutSettings().catch(() => state.fail('optionsNoShortcuts'))}>
        {translate('optionsShortcutChange')}
      </button>
      <p class="setting-told">{translate('cardKeys')}</p>
    </>
  );

  /** The browser's own commands come without words. */
  function nameShortcut(name: string, description: string): string {
    if (name === '_execute_action') return translate('optionsShortcutPopup');
    return name === '_execute_sidebar_action' ? translate('commandOpenPanel') : description;
  }
}
