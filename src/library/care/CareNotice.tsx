import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { browser } from '../../browser';
import { forgetLoss } from '../../store/notice-loss';
import { translateCount, useTranslate } from '../../ui/translate';
import { ViewLink } from '../ViewLink';
import type { ViewProps } from '../view-props';
import { openKept } from './open-kept';
import { RestoreFlow } from './RestoreFlow';
import { saveFile } from './save-file';
import { type Notices, useNotices } from './use-notices';
import './care.css';

/** Stands above every view while something is wrong with the library: it was lost, or the disk is full. Nothing otherwise. */
export function CareNotice(props: Pick<ViewProps, 'database' | 'locale' | 'go'>): JSX.Element | null {
  const notices = useNotices().value;
  if (notices?.loss) return <LossNotice {...props} loss={notices.loss} kept={notices.log.kept} />;
  return notices?.fullSince ? <FullNotice database={props.database} /> : null;
}

type LossProps = Pick<ViewProps, 'database' | 'locale' | 'go'> & {
  loss: NonNullable<Notices['loss']>;
  kept: Notices['log']['kept'];
};

function LossNotice({ database, locale, go, loss, kept }: LossProps): JSX.Element {
  const translate = useTranslate();
  const file = useSignal<Blob | null>(null);
  const isGone = useSignal(false);
  const day = (at: string) => new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  // What was made since then holds what is here now, not what was lost.
  const best = kept.find(({ madeAt, place }) => madeAt <= loss.noticedAt && place !== 'downloads');
  const inDownloads = kept.find(({ madeAt, place }) => madeAt <= loss.noticedAt && place === 'downloads');
  return (
    <section class="notice care-notice" aria-labelledby="loss-title">
      <h2 id="loss-title" class="notice-title">
        {translate(loss.kind === 'emptied' ? 'careEmptied' : 'careSetBack')}
      </h2>
      <p role="alert">
        {translate(
          'careLost',
          day(loss.lost.markedAt),
          translateCount(translate, 'claimCount', loss.lost.claims),
          translateCount(translate, 'claimCount', loss.claimsNow),
        )}
      </p>
      {!best && <p>{inDownloads ? translate('careInDownloads', inDownloads.name) : translate('careNoBackup')}</p>}
      {isGone.value && <p>{translate('careGone')}</p>}
      {file.value ? (
        <RestoreFlow
          database={database}
          file={file.value}
          locale={locale}
          onClose={() => {
            file.value = null;
          }}
        />
      ) : (
        <div class="care-buttons">
          {best && (
            <button
              type="button"
              class="primary"
              onClick={async () => {
                file.value = await openKept(best).catch(() => null);
                isGone.value = file.value === null;
              }}
            >
              {translate('careRestoreBackup', day(best.madeAt), translateCount(translate, 'claimCount', best.claims))}
            </button>
          )}
          <ViewLink view={{ view: 'care' }} go={go}>
            {translate('careOther')}
          </ViewLink>
          <button type="button" class="quiet" onClick={() => forgetLoss(browser.storage.local)}>
            {translate('careDoWithout')}
          </button>
        </div>
      )}
    </section>
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
