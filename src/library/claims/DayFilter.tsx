import type { JSX } from 'preact';
import type { LibraryQuery } from '../../core/finding/library-query';
import { useTranslate } from '../../ui/translate';

type DayField = 'readFrom' | 'readTo' | 'publishedFrom' | 'publishedTo';

interface DayFilterProps {
  query: LibraryQuery;
  fields: readonly [from: DayField, to: DayField];
  onQuery: (query: LibraryQuery) => void;
}

/** From one day to another, both included; either may be left open. */
export function DayFilter({ query, fields, onQuery }: DayFilterProps): JSX.Element {
  const translate = useTranslate();
  const [from, to] = fields;
  return (
    <fieldset class="filter">
      <legend class="filter-title">
        {translate(from === 'readFrom' ? 'libraryFilter_read' : 'libraryFilter_published')}
      </legend>
      {fields.map((field) => (
        <label key={field} class="filter-day">
          <span>{translate(field === from ? 'libraryFrom' : 'libraryTo')}</span>
          <input
            type="date"
            value={query[field] ?? ''}
            max={field === from ? (query[to] ?? '') : ''}
            min={field === to ? (query[from] ?? '') : ''}
            onChange={(event) => onQuery({ ...query, [field]: event.currentTarget.value || null })}
          />
        </label>
      ))}
    </fieldset>
  );
}
