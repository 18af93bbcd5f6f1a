import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Claim } from '../../core/model';
import type { Database } from '../../store/database';
import type { ChangeRecord } from '../../store/records';
import { readHistory } from '../../store/turn-changes';
import { useTranslate } from '../../ui/translate';

interface ClaimHistoryProps {
  claim: Claim;
  database: Database;
  locale: string;
}

/** When the claim was first seen, and what the reader did with it since. */
export function ClaimHistory({ claim, database, locale }: ClaimHistoryProps): JSX.Element {
  const translate = useTranslate();
  const history = useHistory(database, claim);
  const tell = (at: string) => new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="history">
      <h3 class="section-title">{translate('libraryHistory')}</h3>
      <ol class="history-steps">
        <li>
          <time dateTime={claim.firstSeenAt}>{tell(claim.firstSeenAt)}</time> {translate('libraryFirstSeen')}
        </li>
        {history.value.map(({ id, at, act, by }) => (
          <li key={id}>
            <time dateTime={at}>{tell(at)}</time> {translate(`libraryAct_${act.replace('-', '_')}`)}{' '}
            <span class="hint">{translate(`libraryActor_${by}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useHistory(database: Database, { id, changedAt }: Claim): ReadonlySignal<ChangeRecord[]> {
  const history = useSignal<ChangeRecord[]>([]);
  // A change of the claim is a step more.
  useEffect(() => {
    readHistory(database, id).then(
      (steps) => {
        history.value = steps;
      },
      () => {}, // The index tells where the database cannot be read.
    );
  }, [database, id, changedAt, history]);
  return history;
}
