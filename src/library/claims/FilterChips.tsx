import type { JSX } from 'preact';
import type { FacetName } from '../../core/finding/count-facets';
import { type LibraryQuery, wholeLibrary } from '../../core/finding/library-query';
import { type Translate, useTranslate } from '../../ui/translate';
import { formatDay } from '../format-day';
import { nameFacet } from './name-facet';

interface FilterChipsProps {
  query: LibraryQuery;
  locale: string;
  onQuery: (query: LibraryQuery) => void;
}

/** What the list is narrowed to, each with the way to take it back. */
export function FilterChips({ query, locale, onQuery }: FilterChipsProps): JSX.Element | null {
  const translate = useTranslate();
  const chips = listChips(query, { translate, locale });
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={translate('libraryFiltersSet')}>
      {chips.map(({ name, without }) => (
        <li key={name}>
          <button type="button" class="chip" onClick={() => onQuery(without)}>
            <span dir="auto">{name}</span>
            <span aria-hidden="true">×</span>
            <span class="only-heard">, {translate('libraryRemoveFilter')}</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            class="quiet"
            onClick={() =>
              onQuery({ ...wholeLibrary, words: query.words, sortBy: query.sortBy, groupBy: query.groupBy })
            }
          >
            {translate('libraryRemoveFilters')}
          </button>
        </li>
      )}
    </ul>
  );
}

interface Chip {
  name: string;
  without: LibraryQuery;
}

const lists: readonly FacetName[] = ['sourceTypes', 'speakers', 'outlets', 'carriers', 'tags', 'statuses', 'kinds'];
const days = ['readFrom', 'readTo', 'publishedFrom', 'publishedTo'] as const;

function listChips(query: LibraryQuery, { translate, locale }: { translate: Translate; locale: string }): Chip[] {
  const chips: Chip[] = [];
  if (query.shelf !== 'all') {
    chips.push({ name: translate(`libraryShelf_${query.shelf}`), without: { ...query, shelf: 'all' } });
  }
  for (const key of lists) {
    for (const value of query[key]) {
      const rest = (query[key] as string[]).filter((each) => each !== value);
      const name = `${translate(`libraryFilter_${key}`)}: ${nameFacet(key, value, translate)}`;
      chips.push({ name, without: { ...query, [key]: rest } });
    }
  }
  if (query.articles.length > 0) {
    chips.push({ name: translate('libraryFilter_articles'), without: { ...query, articles: [] } });
  }
  for (const key of days) {
    const day = query[key];
    if (day === null) continue;
    chips.push({ name: translate(`libraryChip_${key}`, formatDay(day, locale)), without: { ...query, [key]: null } });
  }
  return chips;
}
