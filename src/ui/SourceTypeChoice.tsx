import type { JSX } from 'preact';
import type { SourceType } from '../core/model';
import { SourceGlyph } from './SourceGlyph';
import { sourceFamilies } from './source-families';
import { useTranslate } from './translate';

interface SourceTypeChoiceProps {
  current: SourceType;
  /** What the analysis found, told apart so that the reader can go back to it. */
  found: SourceType;
  onChoose: (sourceType: SourceType) => void;
}

/** The label of a claim, by which the reader corrects it; a plain select, so that every keyboard and screen reader knows it. */
export function SourceTypeChoice({ current, found, onChoose }: SourceTypeChoiceProps): JSX.Element {
  const translate = useTranslate();
  return (
    <label class="source-type source-choice" data-source-type={current}>
      <SourceGlyph type={current} />
      <span class="only-heard">{translate('correctSourceType')}</span>
      <select
        class="source-type-word"
        value={current}
        onChange={(event) => onChoose(event.currentTarget.value as SourceType)}
      >
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
