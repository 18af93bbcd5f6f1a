import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from '../../browser';
import { type BackupChoice, type BackupPlaceKind, chooseBackups } from '../../store/backup-log';
import type { ChosenFolder } from '../../store/folder-place';
import { recallFolder, rememberFolder } from '../../store/remember-folder';
import { useTranslate } from '../../ui/translate';

/** Where the daily backup goes. Each choice asks the browser for what it needs, and changes nothing where the reader says no. */
export function PlaceChoice({ choice }: { choice: BackupChoice }): JSX.Element {
  const translate = useTranslate();
  const folder = useSignal<string | null>(null);
  const isRefused = useSignal(false);
  useEffect(() => {
    recallFolder().then(
      (known) => {
        folder.value = known?.name ?? null;
      },
      () => {},
    );
  }, [folder]);

  async function choose(place: BackupPlaceKind): Promise<void> {
    const isLet = place === 'browser' || (await (place === 'downloads' ? askForDownloads() : askForNewFolder()));
    isRefused.value = !isLet;
    if (isLet) await chooseBackups(browser.storage.local, { ...choice, place });
    folder.value = (await recallFolder())?.name ?? null;
  }

  const places: BackupPlaceKind[] = canChooseFolders() ? ['browser', 'folder', 'downloads'] : ['browser', 'downloads'];
  return (
    <fieldset class="care-places">
      <legend>{translate('carePlaces')}</legend>
      {places.map((place) => (
        <label key={place} class="care-place">
          <input
            type="radio"
            name="backup-place"
            checked={choice.place === place}
            onClick={(event) => {
              event.preventDefault(); // It is chosen once the browser has let us.
              choose(place).catch(() => {
                isRefused.value = true;
              });
            }}
          />
          <span>
            {translate(`carePlace_${place}`)}
            {place === 'folder' && folder.value !== null && <> · {folder.value}</>}
            <span class="hint care-place-hint">{translate(`carePlaceHint_${place}`)}</span>
          </span>
        </label>
      ))}
      <p role="status">{isRefused.value && translate('carePlaceRefused')}</p>
    </fieldset>
  );
}

const askForDownloads = () => browser.permissions.request({ permissions: ['downloads'] });

/** The browser's folder picker, where it has one. */
type FolderPicker = (options: { id: string; mode: 'readwrite' }) => Promise<ChosenFolder>;
const folderPicker = () => (window as unknown as { showDirectoryPicker?: FolderPicker }).showDirectoryPicker;
const canChooseFolders = () => folderPicker() !== undefined;

async function askForNewFolder(): Promise<boolean> {
  const folder = await folderPicker()?.({ id: 'hearsay-backups', mode: 'readwrite' }).catch(() => null);
  if (!folder) return false;
  await rememberFolder(folder);
  return true;
}
