import type { JSX } from 'preact';
import type { SourceType } from '../core/model';
import { sourceFamilies } from './source-families';
import { useTranslate } from './translate';

interface SourceTypeChoiceProps {
  current: SourceType;
  /** What the analysis found, told apart so that the reader can go back to it. */
  found: SourceType;
  onChoose: (sourceType: SourceType) => void;
}

/** Lets the reader correct the source type; a plain select, so that every keyboard and screen reader knows it. */
export function SourceTypeChoice({ current, found, onChoose }: SourceTypeChoiceProps): JSX.Element {
  const translate = useTranslate();
  return (
    <label class="source-choice">
      <span class="only-heard">{translate('correctSourceType')}</span>
      <select value={current} onChange={(event) => onChoose(event.currentTarget.value as SourceType)}>
        {sourceFamilies.map(({ family, types }) => (
          <optgroup key={family} label={translate(`family_${family.replace('-', '_')}`)}>
            {types.map((type) => (
              <option key={type} value={type}>
                {translate(`sourceType_${type}`)}
                {type === found && current !== found ? ` (${translate('asFound')})` : ''}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
