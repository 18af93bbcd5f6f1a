import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FacetName } from '../../core/finding/count-facets';
import type { QueryFacets } from '../../core/finding/count-query';
import type { LibraryQuery } from '../../core/finding/library-query';
import { useTranslate } from '../../ui/translate';
import { DayFilter } from './DayFilter';
import { FilterGroup } from './FilterGroup';
import { ShelfFilter } from './ShelfFilter';

interface FilterPanelProps {
  query: LibraryQuery;
  facets: ReadonlySignal<Partial<QueryFacets>>;
  onQuery: (query: LibraryQuery) => void;
}

const names: readonly FacetName[] = ['sourceTypes', 'speakers', 'outlets', 'carriers', 'tags', 'statuses', 'kinds'];
const wideEnough = '(min-width: 900px)'; // As in claims.css: here the filters stand beside the claims.

/** The filters, each with what it would show. They stand beside the claims, and fold away above them in a narrow window. */
export function FilterPanel({ query, facets, onQuery }: FilterPanelProps): JSX.Element {
  const translate = useTranslate();
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const media = matchMedia(wideEnough);
    const follow = () => {
      if (panel.current) panel.current.open = media.matches;
    };
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return (
    <aside class="filters" aria-label={translate('libraryFilters')}>
      <details ref={panel} class="filters-fold">
        <summary>{translate('libraryFilters')}</summary>
        <ShelfFilter query={query} counts={facets.value.shelves} onQuery={onQuery} />
        {names.map((name) => (
          <FilterGroup
            key={name}
            name={name}
            chosen={query[name]}
            facets={facets.value[name] ?? []}
            onChoose={(values) => onQuery({ ...query, [name]: values })}
          />
        ))}
        <DayFilter query={query} fields={['readFrom', 'readTo']} onQuery={onQuery} />
        <DayFilter query={query} fields={['publishedFrom', 'publishedTo']} onQuery={onQuery} />
      </details>
    </aside>
  );
}
