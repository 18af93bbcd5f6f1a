import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { browser } from '../browser';
import { useTranslate } from '../ui/translate';
import type { OptionsState } from './options-state';
import { saveFile } from './save-file';
import { applySettingsFile, parseSettingsFile, writeSettingsFile } from './settings-file';

const largestBytes = 5_000_000; // Ten thousand sites fill one or two.

/** All settings as a file, and back in. */
export function TransferSection({ state }: { state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const { local } = browser.storage;

  const write = () =>
    state.attempt(async () => {
      const text = JSON.stringify(await writeSettingsFile(local), null, 2);
      saveFile('hearsay-settings.json', new Blob([text], { type: 'application/json' }));
    }, 'optionsFileWritten');

  async function read(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const settings = file.size > largestBytes ? null : parseSettingsFile(await file.text());
    field.value = '';
    if (settings === null) state.fail('optionsFileRefused');
    else await state.attempt(() => applySettingsFile(local, settings), 'optionsFileRead');
  }

  return (
    <>
      <p class="setting-told">{translate('optionsFileTold')}</p>
      <div class="buttons">
        <button type="button" onClick={write}>
          {translate('optionsFileWrite')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {translate('optionsFileChoose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept="application/json,.json"
          onChange={({ currentTarget }) => read(currentTarget)}
        />
      </div>
    </>
  );
}
