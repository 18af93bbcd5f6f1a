import type { JSX } from 'preact';
import { currentSourceType } from '../core/claims/current-source-type';
import { saidClaims } from '../core/claims/said-claims';
import type { Claim } from '../core/model';
import { type ClaimFilter, noFilter } from './claim-filter';
import { Icon } from './Icon';
import { SourceGlyph } from './SourceGlyph';
import { SourcingStrip } from './SourcingStrip';
import { sourceFamilies } from './source-families';
import { translateCount, useTranslate } from './translate';

interface ClaimFilterBarProps {
  /** All claims of the page, those that are filtered out too. */
  claims: readonly Claim[];
  shownCount: number;
  filter: ClaimFilter;
  onFilter: (filter: ClaimFilter) => void;
}

const fewClaims = 6; // So many are seen at a glance; a field to search them would only stand in the way.

/** The page's claims as a small chart whose parts choose: a family, then one of its types, and words. */
export function ClaimFilterBar({ claims, shownCount, filter, onFilter }: ClaimFilterBarProps): JSX.Element | null {
  const translate = useTranslate();
  if (claims.length === 0) return null;
  const types = saidClaims(claims).map(currentSourceType);
  const members = sourceFamilies.find(({ family }) => family === filter.family)?.types ?? [];
  const present = members.filter((type) => types.includes(type));
  const isFiltered = filter.family !== null || filter.words.trim() !== '';
  return (
    <search class="claim-filter" aria-label={translate('popupFilter')}>
      <SourcingStrip
        types={types}
        chosen={filter.family}
        onChoose={(family) => onFilter({ ...filter, family, type: null })}
      />
      {present.length > 1 && (
        <ul class="type-choices">
          {present.map((type) => (
            <li key={type} data-source-type={type}>
              <button
                type="button"
                class="strip-choice"
                aria-pressed={filter.type === type}
                onClick={() => onFilter({ ...filter, type: filter.type === type ? null : type })}
              >
                <SourceGlyph type={type} />
                <span class="strip-count">{types.filter((each) => each === type).length}</span>
                {translate(`sourceType_${type}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {claims.length > fewClaims && (
        <label class="word-filter">
          <Icon name="search" />
          <span class="only-heard">{translate('popupFilterWords')}</span>
          <input
            type="search"
            value={filter.words}
            placeholder={translate('popupFilterWords')}
            onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
          />
        </label>
      )}
      <p class={isFiltered ? 'filter-told' : 'only-heard'} role="status">
        {isFiltered && translateCount(translate, 'popupShown', shownCount)}
        {isFiltered && (
          <button type="button" class="quiet" onClick={() => onFilter(noFilter)}>
            {translate('popupShowAll')}
          </button>
        )}
      </p>
    </search>
  );
}
