import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Database } from '../../store/database';
import { useTranslate } from '../../ui/translate';
import { BundleCover } from './BundleCover';
import type { PlannedImport, ShownDisagreement } from './import-task';
import { disagreementKey, takeTheirs } from './take-theirs';

interface DisagreementsProps {
  bundle: PlannedImport['bundle'];
  database: Database;
}

/** A bundle's cover, and where its author and the reader differ, side by side. Nothing of the reader's goes unless asked for. */
export function Disagreements({ bundle, database }: DisagreementsProps): JSX.Element | null {
  const translate = useTranslate();
  if (!bundle) return null;
  const { cover, disagreements } = bundle;
  return (
    <>
      <BundleCover cover={cover} />
      {disagreements.length > 0 && (
        <section class="disagreements" aria-labelledby="disagreements">
          <h2 id="disagreements" class="exchange-step">
            {translate('bundleDisagreements')}
          </h2>
          <p class="hint">{translate('bundleDisagreementsHint')}</p>
          <ul>
            {disagreements.map((each) => (
              <li key={`${each.claimId} ${each.field}`}>
                <Disagreement disagreement={each} from={cover.from} database={database} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface DisagreementProps {
  disagreement: ShownDisagreement;
  from: string;
  database: Database;
}

function Disagreement({ disagreement, from, database }: DisagreementProps): JSX.Element {
  const translate = useTranslate();
  const state = useSignal<'open' | 'taken' | 'failed'>('open');
  const show = (value: unknown) => {
    const key = disagreementKey(disagreement.field, value);
    return key === null ? wordsOf(value) : translate(key) || wordsOf(value);
  };
  const take = () =>
    takeTheirs(database, disagreement).then(
      (isTaken) => {
        state.value = isTaken ? 'taken' : 'failed';
      },
      () => {
        state.value = 'failed';
      },
    );
  return (
    <article class="disagreement">
      <q class="import-words">{disagreement.words}</q>
      <p class="section-title">{translate(`bundleField_${disagreement.field.replace('.', '_')}`)}</p>
      <dl class="two-sides" data-state={state.value}>
        <div class="side" data-counts={state.value !== 'taken'}>
          <dt>{translate('bundleOurs')}</dt>
          <dd>{show(disagreement.ours)}</dd>
        </div>
        <div class="side" data-counts={state.value === 'taken'}>
          <dt>{from.trim() || translate('bundleTheirs')}</dt>
          <dd>{show(disagreement.theirs)}</dd>
        </div>
      </dl>
      {state.value === 'open' && (
        <button type="button" onClick={take}>
          {translate('bundleTakeTheirs')}
        </button>
      )}
      <p role="status" class="hint">
        {state.value === 'taken' && translate('bundleTaken')}
        {state.value === 'failed' && translate('notSaved')}
      </p>
    </article>
  );
}

/** Text as it is, an extent of words by the words. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((selector) => String((selector as { exact?: unknown }).exact)).join(' … ');
  return value === null ? '–' : String(value);
}
