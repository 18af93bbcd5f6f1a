import type { JSX } from 'preact';
import type { LibraryQuery, LibraryShelf } from '../../core/finding/library-query';
import { translateCount, useTranslate } from '../../ui/translate';

interface ShelfFilterProps {
  query: LibraryQuery;
  counts: Record<LibraryShelf, number> | undefined;
  onQuery: (query: LibraryQuery) => void;
}

const shelves: readonly LibraryShelf[] = ['all', 'kept', 'seen', 'dismissed'];

/** All claims, those kept, those only seen, or those that are no quotations. One of them at a time. */
export function ShelfFilter({ query, counts, onQuery }: ShelfFilterProps): JSX.Element {
  const translate = useTranslate();
  return (
    <fieldset class="filter">
      <legend class="only-heard">{translate('libraryShelf')}</legend>
      {shelves.map((shelf) => (
        <label key={shelf} class="filter-choice">
          <input
            type="radio"
            name="shelf"
            checked={query.shelf === shelf}
            onChange={() => onQuery({ ...query, shelf })}
          />
          <span class="filter-name">{translate(`libraryShelf_${shelf}`)}</span>
          {counts && (
            <span class="filter-count">
              <span aria-hidden="true">{counts[shelf].toLocaleString()}</span>
              <span class="only-heard"> {translateCount(translate, 'claimCount', counts[shelf])}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
