import { useSignal } from '@preact/signals';
import type { JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { browser } from '../browser';
import { deleteEverything } from '../store/delete-everything';
import { translateCount, useTranslate } from '../ui/translate';
import type { OptionsState } from './options-state';
import { Toggle } from './Toggle';

interface DeleteEverythingProps {
  dialog: Ref<HTMLDialogElement>;
  claims: number;
  state: OptionsState;
  onDownload: () => Promise<void>;
}

/** Asks before everything is deleted, and offers a copy first: the button works once there is one, or once none is wanted. */
export function DeleteEverything({ dialog, claims, state, onDownload }: DeleteEverythingProps): JSX.Element {
  const translate = useTranslate();
  const id = useId();
  const isDownloaded = useSignal(false);
  const wantsNone = useSignal(false);
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')?.close();

  function startAnew(): void {
    isDownloaded.value = false;
    wantsNone.value = false;
  }

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={`${id}title`} onClose={startAnew}>
      <h3 id={`${id}title`} class="notice-title">
        {translate('optionsDeleteTitle')}
      </h3>
      <p>{translateCount(translate, 'optionsDeleteTold', claims)}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={() =>
            onDownload().then(() => {
              isDownloaded.value = !state.told.value?.isProblem;
            })
          }
        >
          {translate('optionsDownloadFirst')}
        </button>
        {isDownloaded.value && <span role="status">{translate('optionsDownloaded')}</span>}
      </div>
      <Toggle
        label={translate('optionsDeleteWithout')}
        isOn={wantsNone.value}
        onToggle={(isOn) => {
          wantsNone.value = isOn;
        }}
      />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={!isDownloaded.value && !wantsNone.value}
          onClick={(event) => {
            close(event);
            state.attempt(() => deleteEverything(state.database, browser.storage.local), 'optionsDeleted');
          }}
        >
          {translate('optionsDeleteNow')}
        </button>
        <button type="button" onClick={close}>
          {translate('optionsCancel')}
        </button>
      </div>
    </dialog>
  );
}
