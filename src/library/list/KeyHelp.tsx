import { useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useTranslate } from '../../ui/translate';
import { areKeysOn, switchKeys } from './keys-switch';
import { listKeys } from './list-keys';

interface KeyHelpProps {
  dialog: RefObject<HTMLDialogElement | null>;
  hasSearch: boolean;
}

/** All keys of a list, and the switch for those that are single letters. */
export function KeyHelp({ dialog, hasSearch }: KeyHelpProps): JSX.Element {
  const translate = useTranslate();
  const areOn = useSignal(areKeysOn());
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="key-help-title">
      <h2 id="key-help-title" class="view-title">
        {translate('libraryKeys')}
      </h2>
      <dl class="key-list">
        {listKeys
          .filter(({ message }) => hasSearch || message !== 'libraryKey_search')
          .map(({ keys, message }) => (
            <div key={message} class="key-line">
              <dt>
                {keys.split(' ').map((key, at) => (
                  <kbd key={`${at}`}>{key}</kbd>
                ))}
              </dt>
              <dd>{translate(message)}</dd>
            </div>
          ))}
      </dl>
      <label class="key-switch">
        <input
          type="checkbox"
          checked={areOn.value}
          onChange={(event) => {
            areOn.value = event.currentTarget.checked;
            switchKeys(areOn.value);
          }}
        />
        {translate('libraryKeysOn')}
      </label>
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        {translate('close')}
      </button>
    </dialog>
  );
}
