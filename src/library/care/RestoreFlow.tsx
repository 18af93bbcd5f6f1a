import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from '../../browser';
import type { Database } from '../../store/database';
import { planRestore, type RestorePlan, restoreFile } from '../../store/restore-file';
import { translateCount, useTranslate } from '../../ui/translate';
import { describeProblem } from './describe-problem';
import { Progress } from './Progress';
import { saveFile } from './save-file';
import type { Restoring } from './use-restoring';

interface RestoreFlowProps {
  database: Database;
  restoring: Restoring;
  locale: string;
}

type Step =
  | { step: 'checking' | 'restoring'; share: number }
  | { step: 'planned'; plan: RestorePlan }
  | { step: 'restored'; isKeptBefore: boolean; claims: number }
  | { step: 'failed'; message: string };

/** Restores the file chosen, once there is one. */
export function RestoreFlow({ database, restoring, locale }: RestoreFlowProps): JSX.Element | null {
  const { file, choose } = restoring;
  const { value } = file;
  return value && <FileFlow database={database} file={value} locale={locale} onClose={() => choose(null)} />;
}

interface FileFlowProps {
  database: Database;
  file: Blob;
  locale: string;
  /** Closes the flow, whether or not anything was restored. */
  onClose: () => void;
}

/** Tried out first, then told what it would do, then done. Until the last step nothing changes. */
function FileFlow({ database, file, locale, onClose }: FileFlowProps): JSX.Element {
  const translate = useTranslate();
  const step = useSignal<Step>({ step: 'checking', share: 0 });
  const fail = (error: unknown) => {
    step.value = { step: 'failed', message: describeProblem(error) };
  };
  useEffect(() => {
    let isLeft = false;
    const show = (next: Step) => {
      if (!isLeft) step.value = next;
    };
    planRestore(database, file, (share) => show({ step: 'checking', share })).then(
      (plan) => show({ step: 'planned', plan }),
      (error) => show({ step: 'failed', message: describeProblem(error) }),
    );
    return () => {
      isLeft = true;
    };
  }, [database, file, step]);

  async function restore({ head }: RestorePlan): Promise<void> {
    const onProgress = (share: number) => {
      step.value = { step: 'restoring', share };
    };
    onProgress(0);
    const at = new Date().toISOString();
    const { isKeptBefore } = await restoreFile(database, file, { storage: browser.storage.local, at, onProgress });
    step.value = { step: 'restored', isKeptBefore, claims: head.counts.claims };
  }

  const now = step.value;
  return (
    <section class="care-flow" aria-label={translate('careRestore')}>
      {now.step === 'checking' && <Progress label={translate('careChecking')} share={now.share} />}
      {now.step === 'restoring' && <Progress label={translate('careRestoring')} share={now.share} />}
      {now.step === 'planned' && (
        <>
          <p role="status">
            {translate(
              'carePlan',
              new Date(now.plan.head.madeAt).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }),
              translateCount(translate, 'claimCount', now.plan.head.counts.claims),
              translateCount(translate, 'articleCount', now.plan.head.counts.articles),
            )}
          </p>
          {now.plan.claimsNow > 0 && (
            <p>{translate('carePlanReplaces', translateCount(translate, 'claimCount', now.plan.claimsNow))}</p>
          )}
          <div class="care-buttons">
            <button type="button" class="primary" onClick={() => restore(now.plan).catch(fail)}>
              {translate('careRestoreNow')}
            </button>
            {now.plan.claimsNow > 0 && (
              <button type="button" onClick={() => saveFile(database).catch(fail)}>
                {translate('careSaveFirst')}
              </button>
            )}
            <button type="button" class="quiet" onClick={onClose}>
              {translate('careCancel')}
            </button>
          </div>
        </>
      )}
      {now.step === 'restored' && (
        <>
          <p role="status">
            {translate('careRestored', translateCount(translate, 'claimCount', now.claims))}{' '}
            {now.isKeptBefore && translate('careKeptBefore')}
          </p>
          <button type="button" onClick={onClose}>
            {translate('careClose')}
          </button>
        </>
      )}
      {now.step === 'failed' && (
        <>
          <p role="alert">
            {translate(now.message)} {translate('careNothingChanged')}
          </p>
          <button type="button" onClick={onClose}>
            {translate('careClose')}
          </button>
        </>
      )}
    </section>
  );
}
