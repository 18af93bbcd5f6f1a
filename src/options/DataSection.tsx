import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { browser } from '../browser';
import { writeBackup } from '../store/backup/write-backup';
import { nameBackup } from '../store/backup-names';
import type { StorageState } from '../store/storage-state';
import { formatDay, localeOf, type Translate, translateCount, useTranslate } from '../ui/translate';
import { DeleteEverything } from './DeleteEverything';
import type { OptionsState } from './options-state';
import { saveFile } from './save-file';

/** What is recorded, what it takes, and how to take it along or delete it. */
export function DataSection({ data, state }: { data: StorageState | null; state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const isWriting = useSignal(false);
  if (!data) return <p class="problem">{translate('libraryFailed')}</p>;

  async function download(): Promise<void> {
    isWriting.value = true;
    await state.attempt(async () => {
      const now = new Date().toISOString();
      const { blob } = await writeBackup(state.database, now);
      saveFile(nameBackup(now), blob);
    }, 'optionsDownloaded');
    isWriting.value = false;
  }

  const isEmpty = data.claims === 0 && data.articles === 0;
  return (
    <>
      <dl class="facts">
        <Fact name={translate('optionsRecorded')}>
          {translateCount(translate, 'claimCount', data.claims)} ·{' '}
          {translateCount(translate, 'articleCount', data.articles)}
        </Fact>
        <Fact name={translate('optionsUsed')}>{describeBytes(data.usedBytes, translate)}</Fact>
        <Fact name={translate('optionsSafe')}>
          {translate(data.isPersisted ? 'optionsPersisted' : 'optionsNotPersisted')}
        </Fact>
        <Fact name={translate('optionsLastBackup')}>
          {formatDay(translate, data.lastBackup?.madeAt ?? null) ?? translate('optionsNoBackup')}{' '}
          <a href={browser.runtime.getURL('src/library/index.html?view=care')}>{translate('optionsToBackups')}</a>
        </Fact>
      </dl>
      <div class="buttons">
        <button type="button" disabled={isEmpty || isWriting.value} onClick={download}>
          {translate('optionsDownload')}
        </button>
        <button type="button" disabled={isEmpty} onClick={() => dialog.current?.showModal()}>
          {translate('optionsDelete')}
        </button>
      </div>
      <p class="setting-told">{translate('optionsDownloadTold')}</p>
      <DeleteEverything dialog={dialog} claims={data.claims} state={state} onDownload={download} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: JSX.Element | (string | JSX.Element)[] | string }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function describeBytes(bytes: number | null, translate: Translate): string {
  if (bytes === null) return translate('optionsUsedUnknown');
  const megabytes = new Intl.NumberFormat(localeOf(translate), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return megabytes.format(bytes / 1_000_000);
}
