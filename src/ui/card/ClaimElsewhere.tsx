import type { JSX } from 'preact';
import type { WordsElsewhere } from '../../core/claims/claim-context';
import { formatDay, translateCount, useTranslate } from '../translate';

/** Other recorded articles that hold the same words, each with its outlet and date. */
export function ClaimElsewhere({ places }: { places: readonly WordsElsewhere[] }): JSX.Element | null {
  const translate = useTranslate();
  if (places.length === 0) return null;
  return (
    <details class="elsewhere">
      <summary>{translateCount(translate, 'cardElsewhere', places.length)}</summary>
      <ul class="elsewhere-places">
        {places.map(({ claimId, outlet, title, url, publishedAt }) => (
          <li key={claimId}>
            <a href={url} target="_blank" rel="noreferrer" title={title ?? url}>
              {outlet ?? new URL(url).hostname}
            </a>{' '}
            <span class="hint">{formatDay(translate, publishedAt) ?? translate('cardNoDate')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
