import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { backUpAsChosen } from '../../store/back-up-as-chosen';
import type { BackupChoice } from '../../store/backup-log';
import type { Database } from '../../store/database';
import { askForFolder } from '../../store/folder-place';
import { recallFolder } from '../../store/remember-folder';
import { useTranslate } from '../../ui/translate';
import { backupMeans } from './backup-means';
import { Progress } from './Progress';

/** Makes a backup at once, where the reader chose to have them, and asks for what it needs. */
export function BackupNow({ database, choice }: { database: Database; choice: BackupChoice }): JSX.Element {
  const translate = useTranslate();
  const share = useSignal<number | null>(null);
  const told = useSignal<string | null>(null);

  async function backUp(): Promise<void> {
    told.value = null;
    if (choice.place === 'folder') {
      const folder = await recallFolder();
      if (folder) await askForFolder(folder);
    }
    share.value = 0;
    const onProgress = (done: number) => {
      share.value = done;
    };
    const { problem } = await backUpAsChosen(database, backupMeans(), {
      now: new Date().toISOString(),
      isAsked: true,
      onProgress,
    });
    told.value = problem === null ? 'careBackedUp' : null; // A problem stands above, as it would after the daily one.
  }

  return (
    <div class="care-buttons">
      <button
        type="button"
        class="primary"
        disabled={share.value !== null}
        onClick={() =>
          backUp()
            .catch(() => {
              told.value = 'careFailed';
            })
            .finally(() => {
              share.value = null;
            })
        }
      >
        {translate('careBackUpNow')}
      </button>
      {share.value !== null && <Progress label={translate('careBackingUp')} share={share.value} />}
      {/* There before it speaks: what comes with its words is often not read out. */}
      <span role="status">{told.value && translate(told.value)}</span>
    </div>
  );
}
