import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../../export/read-records';
import { translateCount, useTranslate } from '../../ui/translate';
import type { PlannedImport } from './import-task';

interface ImportPlanProps {
  name: string;
  plan: PlannedImport;
  /** BCP 47, for numbers. */
  locale: string;
  isDone: boolean;
}

/** What a file would do, or did, to the library: in numbers, and then in words. */
export function ImportPlan({ name, plan, locale, isDone }: ImportPlanProps): JSX.Element {
  const translate = useTranslate();
  const { articles, claims, keptOurs, refusedCount } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []); // What had the focus is gone.
  const number = new Intl.NumberFormat(locale);
  const rows: [key: string, claims: number, articles: number | null][] = [
    ['new', claims.added, articles.added],
    ['changed', claims.changed, articles.changed],
    ['same', claims.same, articles.same],
    ['refused', refusedCount, null],
  ];
  return (
    <section class="import-plan">
      <h2 ref={heading} tabIndex={-1} class="exchange-step">
        {name}
      </h2>
      <p class="hint">{translate('importTakenFor', translate(`importFormat_${plan.format.replaceAll('-', '_')}`))}</p>
      <table class="plan-numbers">
        <thead>
          <tr>
            <td />
            <th scope="col">{translate('importClaims')}</th>
            <th scope="col">{translate('importArticles')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, claimCount, articleCount]) => (
            <tr key={key} data-empty={claimCount + (articleCount ?? 0) === 0}>
              <th scope="row">{translate(`importRow_${key}`)}</th>
              <td>{number.format(claimCount)}</td>
              <td>{articleCount === null ? '' : number.format(articleCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {keptOurs > 0 && <p>{translateCount(translate, 'importKeptOurs', keptOurs)}</p>}
      {!isDone && plan.examples.length > 0 && <Examples plan={plan} />}
      {plan.refused.length > 0 && <Refusals refused={plan.refused} count={refusedCount} />}
    </section>
  );
}

function Examples({ plan }: { plan: PlannedImport }): JSX.Element {
  const translate = useTranslate();
  return (
    <details class="more" open={plan.claims.changed > 0}>
      <summary>{translate('importExamples')}</summary>
      <ul class="import-examples">
        {plan.examples.map(({ change, words, fields }) => (
          <li key={words}>
            <span class="import-change">{translate(`importRow_${change}`)}</span> <q class="import-words">{words}</q>
            {fields.length > 0 && (
              <span class="choice-why">{fields.map((field) => translate(fieldKey(field)) || field).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Refusals({ refused, count }: { refused: readonly Refusal[]; count: number }): JSX.Element {
  const translate = useTranslate();
  return (
    <details class="more" open>
      <summary>{translate('importRefused')}</summary>
      <table class="refusals">
        <thead>
          <tr>
            <th scope="col">{translate('importLine')}</th>
            <th scope="col">{translate('importReason')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ line, reason, detail }, at) => (
            <tr key={at}>
              <td>{line ?? '–'}</td>
              <td>
                {translate(`importReason_${reason.replaceAll('-', '_')}`)}
                {detail !== '' && <code class="refusal-detail">{detail.slice(0, 200)}</code>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > refused.length && <p class="hint">{translate('importMoreRefused', String(count - refused.length))}</p>}
    </details>
  );
}

/** Fields that the reader knows by name; the others are told as "what was found". */
function fieldKey(field: string): string {
  const named = ['tags', 'note', 'status', 'correction', 'isKept', 'isDismissed', 'deletedAt'];
  return named.includes(field) ? `importField_${field}` : 'importField_found';
}
