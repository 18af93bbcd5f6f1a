import type { JSX } from 'preact';
import type { ArticleRecord } from '../core/model';
import { useTranslate } from './translate';

/** The outlets that an article names, each with its kind. */
export function OutletList({ outlets }: { outlets: ArticleRecord['outlets'] }): JSX.Element | null {
  const translate = useTranslate();
  if (outlets.length === 0) return null;
  return (
    <section class="outlets" aria-label={translate('namedOutlets')}>
      <h2 class="section-title">{translate('namedOutlets')}</h2>
      <ul class="outlet-list">
        {outlets.map(({ name, kind }) => (
          <li key={name}>
            {name} <span class="outlet-kind">{translate(`outletKind_${kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
