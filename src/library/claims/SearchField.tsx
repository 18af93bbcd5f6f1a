import type { JSX, RefObject } from 'preact';
import { useTranslate } from '../../ui/translate';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  words: string;
  onWords: (words: string) => void;
}

/** Searches with each letter. Escape empties the field first, and leaves it then. */
export function SearchField({ field, words, onWords }: SearchFieldProps): JSX.Element {
  const translate = useTranslate();
  return (
    <search class="search">
      <label class="only-heard" for="search">
        {translate('librarySearch')}
      </label>
      <input
        ref={field}
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={translate('librarySearch')}
        aria-describedby="search-hint"
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || words === '') return;
          event.preventDefault();
          onWords('');
        }}
      />
      <p id="search-hint" class="hint">
        {translate('librarySearchHint')}
      </p>
    </search>
  );
}
