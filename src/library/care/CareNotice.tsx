import type { JSX } from 'preact';
import { browser } from '../../browser';
import type { BackupPlaceKind } from '../../store/backup-log';
import { forgetLoss } from '../../store/notice-loss';
import { translateCount, useTranslate } from '../../ui/translate';
import { ViewLink } from '../ViewLink';
import type { ViewProps } from '../view-props';
import { RestoreFlow } from './RestoreFlow';
import { saveFile } from './save-file';
import { type Notices, useNotices } from './use-notices';
import { type Restoring, useRestoring } from './use-restoring';
import './care.css';

/** Stands above every view while something is wrong with the library: it was lost, or the disk is full. Nothing otherwise. */
export function CareNotice(props: Pick<ViewProps, 'database' | 'locale' | 'go'>): JSX.Element | null {
  const notices = useNotices().value;
  const restoring = useRestoring();
  const { loss = null, log } = notices ?? {};
  // Once all is back there is no loss any more, and the reader is still told so.
  if (loss || restoring.file.value) {
    return <LossNotice {...props} loss={loss} kept={log?.kept ?? []} restoring={restoring} />;
  }
  return notices?.fullSince ? <FullNotice database={props.database} /> : null;
}

type LossProps = Pick<ViewProps, 'database' | 'locale' | 'go'> & {
  /** Null once it is made good. */
  loss: Notices['loss'];
  kept: Notices['log']['kept'];
  restoring: Restoring;
};

function LossNotice({ loss, restoring, ...props }: LossProps): JSX.Element {
  const translate = useTranslate();
  return (
    <section class="notice care-notice" aria-label={translate('careRestore')}>
      {loss && <LossTold {...props} loss={loss} />}
      <RestoreFlow database={props.database} restoring={restoring} locale={props.locale} />
      {restoring.file.value === null && loss && <WaysBack {...props} loss={loss} restoring={restoring} />}
    </section>
  );
}

type ToldLoss = Omit<LossProps, 'loss' | 'restoring'> & { loss: NonNullable<LossProps['loss']> };

/** The newest backup made before a loss: what was made since then holds what is here now, not what was lost. */
const findBackup = ({ loss, kept }: ToldLoss, isIn: (place: BackupPlaceKind) => boolean) =>
  kept.find(({ madeAt, place }) => madeAt <= loss.noticedAt && isIn(place));

const writeDay = (at: string, locale: string) =>
  new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });

function LossTold(given: ToldLoss): JSX.Element {
  const { loss, locale } = given;
  const translate = useTranslate();
  const inDownloads = findBackup(given, (place) => place === 'downloads');
  return (
    <>
      <h2 class="notice-title">{translate(loss.kind === 'emptied' ? 'careEmptied' : 'careSetBack')}</h2>
      <p role="alert">
        {translate(
          'careLost',
          writeDay(loss.lost.markedAt, locale),
          translateCount(translate, 'claimCount', loss.lost.claims),
          translateCount(translate, 'claimCount', loss.claimsNow),
        )}
      </p>
      {!findBackup(given, isAtHand) && (
        <p>{inDownloads ? translate('careInDownloads', inDownloads.name) : translate('careNoBackup')}</p>
      )}
    </>
  );
}

const isAtHand = (place: BackupPlaceKind) => place !== 'downloads';

function WaysBack({ restoring, ...given }: ToldLoss & Pick<LossProps, 'restoring'>): JSX.Element {
  const { locale, go } = given;
  const translate = useTranslate();
  const best = findBackup(given, isAtHand);
  return (
    <>
      {restoring.isGone.value && <p>{translate('careGone')}</p>}
      <div class="care-buttons">
        {best && (
          <button type="button" class="primary" onClick={() => restoring.chooseKept(best)}>
            {translate(
              'careRestoreBackup',
              writeDay(best.madeAt, locale),
              translateCount(translate, 'claimCount', best.claims),
            )}
          </button>
        )}
        <ViewLink view={{ view: 'care' }} go={go}>
          {translate('careOther')}
        </ViewLink>
        <button type="button" class="quiet" onClick={() => forgetLoss(browser.storage.local)}>
          {translate('careDoWithout')}
        </button>
      </div>
    </>
  );
}

function FullNotice({ database }: Pick<ViewProps, 'database'>): JSX.Element {
  const translate = useTranslate();
  return (
    <section class="notice care-notice" role="alert">
      <h2 class="notice-title">{translate('careFullTitle')}</h2>
      <p>{translate('careFull')}</p>
      <button type="button" onClick={() => saveFile(database)}>
        {translate('careSave')}
      </button>
    </section>
  );
}
