import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Facet, FacetName } from '../../core/finding/count-facets';
import { foldWords } from '../../core/finding/fold-words';
import type { SourceType } from '../../core/model';
import { SourceTypeLabel } from '../../ui/SourceTypeLabel';
import { translateCount, useTranslate } from '../../ui/translate';
import { nameFacet } from './name-facet';

interface FilterGroupProps {
  name: FacetName;
  chosen: readonly string[];
  facets: readonly Facet[];
  onChoose: (values: string[]) => void;
}

const firstShown = 6;
const mostShown = 60; // With the field above them; who wants the sixty-first types a letter more.

/** One filter: its commonest choices, and all others by typing a part of their names. */
export function FilterGroup({ name, chosen, facets, onChoose }: FilterGroupProps): JSX.Element | null {
  const translate = useTranslate();
  const isWhole = useSignal(false);
  const typed = useSignal('');
  if (facets.length === 0 && chosen.length === 0) return null;
  const wanted = foldWords(typed.value);
  const isShort = facets.length <= firstShown + 3;
  const matching = facets.filter(({ value }) =>
    ` ${foldWords(nameFacet(name, value, translate))}`.includes(` ${wanted}`),
  );
  const shown = matching.slice(
    0,
    isShort || name === 'sourceTypes' ? undefined : isWhole.value ? mostShown : firstShown,
  );
  // What is chosen stays in sight, or it could not be taken back here.
  const beside = chosen.filter((value) => !shown.some((facet) => facet.value === value));
  const all = [
    ...beside.map((value) => facets.find((facet) => facet.value === value) ?? { value, count: 0 }),
    ...shown,
  ];
  const legend = translate(`libraryFilter_${name}`);
  return (
    <fieldset class="filter">
      <legend class="filter-title">{legend}</legend>
      {isWhole.value && (
        <input
          class="filter-field"
          aria-label={translate('libraryFilterFind', legend)}
          placeholder={translate('libraryFilterFind', legend)}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      )}
      {all.map(({ value, count }) => (
        <label key={value} class="filter-choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() =>
              onChoose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
            }
          />
          <span class="filter-name" dir="auto">
            {name === 'sourceTypes' ? (
              <SourceTypeLabel type={value as SourceType} />
            ) : (
              nameFacet(name, value, translate)
            )}
          </span>
          <span class="filter-count">
            <span aria-hidden="true">{count.toLocaleString()}</span>
            <span class="only-heard"> {translateCount(translate, 'claimCount', count)}</span>
          </span>
        </label>
      ))}
      {!isShort && name !== 'sourceTypes' && (
        <button
          type="button"
          class="quiet filter-more"
          aria-expanded={isWhole.value}
          onClick={() => {
            isWhole.value = !isWhole.value;
            typed.value = '';
          }}
        >
          {isWhole.value ? translate('libraryFewer') : translateCount(translate, 'libraryAllChoices', facets.length)}
        </button>
      )}
    </fieldset>
  );
}
