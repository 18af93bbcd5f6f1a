import type { JSX } from 'preact';
import { useTranslate } from './translate';

/** One station of the words on their way to the reader. */
export interface TrailStation {
  name: string;
  /** A speaker, what carried the words, or the outlet that is being read. */
  role: 'speaker' | 'unnamed-speaker' | 'audience' | 'carrier' | 'publisher';
}

/** Vladimir Putin → reporters → TASS → Refinery29. Screen readers hear "through" for each arrow. */
export function Trail({ stations }: { stations: readonly TrailStation[] }): JSX.Element {
  const translate = useTranslate();
  return (
    <ol class="trail" aria-label={translate('trail')}>
      {stations.map(({ name, role }, at) => (
        <li key={at} class="trail-step">
          {at > 0 && (
            <span class="trail-arrow">
              <span aria-hidden="true">→</span>
              <span class="only-heard">{translate('trailThrough')}</span>
            </span>
          )}
          <span class="trail-station" data-role={role}>
            {name}
          </span>
        </li>
      ))}
    </ol>
  );
}
