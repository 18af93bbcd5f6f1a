import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { type LibraryQuery, wholeLibrary } from '../../core/finding/library-query';
import { useTranslate } from '../../ui/translate';
import { ClaimShelf } from '../list/ClaimShelf';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './FilterPanel';
import { NothingFound } from './NothingFound';
import { SearchField } from './SearchField';
import { useFacets } from './use-facets';
import './claims.css';

interface ClaimsProps extends ViewProps {
  query: LibraryQuery;
}

/** All claims: searched as the reader types, filtered, sorted and grouped; all of it stands in the address. */
export function ClaimsView({ query, ...props }: ClaimsProps): JSX.Element {
  const { index, locale, go } = props;
  const translate = useTranslate();
  const search = useRef<HTMLInputElement>(null);
  const found = useMemo(() => index.value.index.find(query), [index.value, query]);
  const facets = useFacets(index, query, found);
  const ask = (asked: LibraryQuery) => go({ view: 'claims', query: asked });
  const filters = useFilters(query, facets, ask);
  const toSearch = () => {
    search.current?.focus();
    search.current?.select();
  };
  // Nothing to search, filter or sort: then only what to do next is shown.
  const isEmpty = index.value.state !== 'loading' && index.value.index.isEmpty();
  return (
    <div class={isEmpty ? 'claims-view claims-none' : 'claims-view'}>
      <ViewHead title={translate('libraryView_claims')} />
      <SearchField
        field={search}
        words={query.words}
        onWords={(words) => go({ view: 'claims', query: { ...query, words } }, 'replace')}
      />
      {filters}
      <div class="claims-found">
        <FilterChips query={query} locale={locale} onQuery={ask} />
        <ClaimShelf query={query} found={found} onQuery={ask} onSearch={toSearch} {...props}>
          <NothingFound
            isLoading={index.value.state === 'loading'}
            isEmpty={isEmpty}
            onClear={() => ask({ ...wholeLibrary, sortBy: query.sortBy, groupBy: query.groupBy })}
          />
        </ClaimShelf>
      </div>
    </div>
  );
}

/** The filters, drawn anew where they change but not with each letter typed: they hold more elements than the rows do. */
function useFilters(
  query: LibraryQuery,
  facets: ReturnType<typeof useFacets>,
  onQuery: (asked: LibraryQuery) => void,
): JSX.Element {
  const latest = useRef({ words: query.words, onQuery });
  latest.current = { words: query.words, onQuery };
  const chosen = JSON.stringify({ ...query, words: '' });
  return useMemo(
    () => (
      <FilterPanel
        query={JSON.parse(chosen)}
        facets={facets}
        onQuery={(asked) => latest.current.onQuery({ ...asked, words: latest.current.words })}
      />
    ),
    [chosen, facets],
  );
}
