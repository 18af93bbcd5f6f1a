import type { JSX } from 'preact';
import type { SourceType } from '../core/model';
import { sourceFamilies } from './source-families';
import { translateCount, useTranslate } from './translate';

/** One bar of a page's claims by family, with numbers. A description, never a score. */
export function SourcingStrip({ types }: { types: readonly SourceType[] }): JSX.Element | null {
  const translate = useTranslate();
  if (types.length === 0) return null;
  const counts = sourceFamilies
    .map(({ family, types: members }) => ({ family, count: types.filter((type) => members.includes(type)).length }))
    .filter(({ count }) => count > 0);
  return (
    <div class="strip">
      <div class="strip-bar" aria-hidden="true">
        {counts.map(({ family, count }) => (
          <span key={family} class="strip-part" data-family={family} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="strip-numbers" aria-label={translateCount(translate, 'claimCount', types.length)}>
        {counts.map(({ family, count }) => (
          <li key={family} data-family={family}>
            <span class="strip-count">{count}</span> {translate(`family_${family.replace('-', '_')}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
