import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Database } from '../../store/database';
import { useTranslate } from '../../ui/translate';
import type { PlannedImport, ShownDisagreement } from './import-task';
import { keepLastCover } from './kept-words';
import { disagreementKey, takeTheirs } from './take-theirs';

interface DisagreementsProps {
  bundle: PlannedImport['bundle'];
  database: Database;
}

/** Where the author of a bundle and the reader differ, side by side. Nothing of the reader's goes unless asked for. */
export function Disagreements({ bundle, database }: DisagreementsProps): JSX.Element | null {
  const translate = useTranslate();
  useEffect(() => {
    if (bundle) keepLastCover(bundle.cover);
  }, [bundle]);
  if (!bundle) return null;
  const { cover, disagreements } = bundle;
  if (disagreements.length === 0) return null;
  return (
    <section class="disagreements" aria-labelledby="disagreements">
      <h2 id="disagreements" class="exchange-step">
        {translate('bundleDisagreements')}
      </h2>
      <p class="hint">{translate('bundleDisagreementsHint')}</p>
      <ul>
        {groupByClaim(disagreements).map((ofClaim) => (
          <li key={ofClaim[0]?.claimId} class="disagreement">
            <q class="import-words">{ofClaim[0]?.words}</q>
            {ofClaim.map((each) => (
              <TwoSides key={each.field} disagreement={each} from={cover.from} database={database} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function groupByClaim(disagreements: readonly ShownDisagreement[]): ShownDisagreement[][] {
  const groups = new Map<string, ShownDisagreement[]>();
  for (const each of disagreements) groups.set(each.claimId, [...(groups.get(each.claimId) ?? []), each]);
  return [...groups.values()];
}

interface TwoSidesProps {
  disagreement: ShownDisagreement;
  from: string;
  database: Database;
}

/** One field in which two people differ; the side that counts here stands out. */
function TwoSides({ disagreement, from, database }: TwoSidesProps): JSX.Element {
  const translate = useTranslate();
  const state = useSignal<'open' | 'taken' | 'failed'>('open');
  const { field } = disagreement;
  const show = (value: unknown) => {
    const key = disagreementKey(field, value);
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
    <section>
      <h3 class="section-title">{translate(`bundleField_${field.replace('.', '_')}`)}</h3>
      <dl class="two-sides">
        <div class="side" data-counts={state.value !== 'taken'}>
          <dt>
            {translate('bundleOurs')}
            {state.value !== 'taken' && <b class="side-counts">{translate('bundleStands')}</b>}
          </dt>
          <dd>{show(disagreement.ours)}</dd>
        </div>
        <div class="side" data-counts={state.value === 'taken'}>
          <dt>
            {from.trim() || translate('bundleTheirs')}
            {state.value === 'taken' && <b class="side-counts">{translate('bundleStands')}</b>}
          </dt>
          <dd>
            <p>{show(disagreement.theirs)}</p>
            {state.value === 'open' && (
              <button type="button" onClick={take}>
                {translate('bundleTakeTheirs')}
              </button>
            )}
          </dd>
        </div>
      </dl>
      <p role="status" class="hint">
        {state.value === 'taken' && translate('bundleTaken')}
        {state.value === 'failed' && translate('notSaved')}
      </p>
    </section>
  );
}

/** Text as it is, an extent of words by the words. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((selector) => String((selector as { exact?: unknown }).exact)).join(' … ');
  return value === null ? '–' : String(value);
}
