import type { JSX } from 'preact';
import type { BackupProblem, LoggedBackup } from '../../store/backup-log';
import { translateCount, useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';
import { BackupNow } from './BackupNow';
import { describeAge } from './describe-age';
import { describeBytes } from './describe-bytes';
import { KeptBackups } from './KeptBackups';
import { PlaceChoice } from './PlaceChoice';
import { RestoreFlow } from './RestoreFlow';
import { useCare } from './use-care';
import { useRestoring } from './use-restoring';
import './care.css';

/** What is kept, how safe it is, and the way back: backups made, proved and restored. */
export function CareView({ database, locale }: ViewProps): JSX.Element {
  const translate = useTranslate();
  const care = useCare(database).value;
  const restoring = useRestoring();
  return (
    <>
      <ViewHead title={translate('libraryView_care')} />
      {care && (
        <section class="care-part" aria-labelledby="care-last">
          <h2 id="care-last" class="care-title">
            {translate('careBackups')}
          </h2>
          <p class="care-last">{describeLast(care.log.kept[0], locale, translate)}</p>
          {care.log.problem && (
            <p class="problem" role="status">
              {describeCareProblem(care.log.problem, translate)}
            </p>
          )}
          <BackupNow database={database} choice={care.log.choice} />
          <PlaceChoice choice={care.log.choice} />
          {care.log.kept.length > 0 && (
            <KeptBackups kept={care.log.kept} locale={locale} onRestore={restoring.chooseKept} />
          )}
          {restoring.isGone.value && <p role="alert">{translate('careGone')}</p>}
        </section>
      )}
      <section class="care-part" aria-labelledby="care-restore">
        <h2 id="care-restore" class="care-title">
          {translate('careRestoreTitle')}
        </h2>
        <p class="hint">{translate('careRestoreHint')}</p>
        <label class="care-file">
          {translate('careChooseFile')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              restoring.choose(currentTarget.files?.[0] ?? null);
              currentTarget.value = ''; // The same file can be chosen again.
            }}
          />
        </label>
        <RestoreFlow database={database} restoring={restoring} locale={locale} />
      </section>
      {care && (
        <section class="care-part" aria-labelledby="care-state">
          <h2 id="care-state" class="care-title">
            {translate('careState')}
          </h2>
          <p>
            {translateCount(translate, 'claimCount', care.state.claims)} ·{' '}
            {translateCount(translate, 'articleCount', care.state.articles)}
            {care.state.usedBytes !== null && (
              <> · {translate('careUsed', describeBytes(care.state.usedBytes, locale))}</>
            )}
          </p>
          <p class="hint">{translate(care.state.isPersisted ? 'carePersisted' : 'careOnThisComputer')}</p>
        </section>
      )}
    </>
  );
}

type Translate = ReturnType<typeof useTranslate>;

function describeLast(last: LoggedBackup | undefined, locale: string, translate: Translate): string {
  if (!last) return translate('careNone');
  const age = describeAge(last.madeAt, Date.now(), locale);
  return translate(
    'careLast',
    age,
    translateCount(translate, 'claimCount', last.claims),
    translate(`carePlaceIn_${last.place}`),
  );
}

export function describeCareProblem({ reason }: BackupProblem, translate: Translate): string {
  return translate(`careProblem_${reason.replaceAll('-', '_')}`);
}
