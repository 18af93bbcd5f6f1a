import type { JSX } from 'preact';
import type { LoggedBackup } from '../../store/backup-log';
import { translateCount, useTranslate } from '../../ui/translate';
import { describeBytes } from './describe-bytes';

interface KeptBackupsProps {
  kept: readonly LoggedBackup[];
  locale: string;
  onRestore: (backup: LoggedBackup) => void;
}

/** The backups there are, the newest first; each can be restored from here, but those among the downloads. */
export function KeptBackups({ kept, locale, onRestore }: KeptBackupsProps): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="care-table">
      <table>
        <caption class="only-heard">{translate('careKept')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('careMadeAt')}</th>
            <th scope="col">{translate('carePlaceColumn')}</th>
            <th scope="col">{translate('careHolds')}</th>
            <th scope="col">{translate('careSize')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {kept.map((backup) => {
            const madeAt = new Date(backup.madeAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
            return (
              <tr key={backup.name + backup.place}>
                <th scope="row">{madeAt}</th>
                <td>{translate(`carePlaceShort_${backup.place}`)}</td>
                <td>{translateCount(translate, 'claimCount', backup.claims)}</td>
                <td>{describeBytes(backup.bytes, locale)}</td>
                <td>
                  {backup.place === 'downloads' ? (
                    <span class="hint">{backup.name}</span>
                  ) : (
                    <button
                      type="button"
                      aria-label={`${translate('careRestore')}: ${madeAt}`}
                      onClick={() => onRestore(backup)}
                    >
                      {translate('careRestore')}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
