import type { JSX } from 'preact';
import { AttitudeLabel } from './AttitudeLabel';
import { SourceTypeLabel } from './SourceTypeLabel';
import { sourceFamilies } from './source-families';
import { useTranslate } from './translate';

/** What the marks in a page mean: colour for the family, line for the member, a sign and a word for both, and its key. */
export function Legend(): JSX.Element {
  const translate = useTranslate();
  const types = sourceFamilies.flatMap(({ types: members }) => members);
  return (
    <>
      <dl class="legend">
        {types.map((type, at) => (
          <div key={type} class="legend-row">
            <dt>
              <SourceTypeLabel type={type} />
            </dt>
            <dd>{translate(`legend_${type}`)}</dd>
            <dd>
              <kbd>{at + 1}</kbd>
            </dd>
          </div>
        ))}
        <div class="legend-row">
          <dt>
            <AttitudeLabel />
          </dt>
          <dd>{translate('legend_attitude')}</dd>
        </div>
        <div class="legend-row">
          <dt>
            <span class="legend-kept">{translate('kept')}</span>
          </dt>
          <dd>{translate('legend_kept')}</dd>
        </div>
        <div class="legend-row">
          <dt>
            <span class="legend-outlet">{translate('namedOutlets')}</span>
          </dt>
          <dd>{translate('legend_outlets')}</dd>
        </div>
      </dl>
      <p class="hint">{translate('legendKeys')}</p>
    </>
  );
}
