import type { JSX } from 'preact';
import { useTranslate } from '../ui/translate';

interface RemovableListProps {
  rows: { key: string; name: string; told: string }[];
  removeWords: string;
  empty: string;
  onRemove: (key: string) => void;
}

/** Entries of a list, each with a button that removes it. `removeWords` and `empty` name words. */
export function RemovableList({ rows, removeWords, empty, onRemove }: RemovableListProps): JSX.Element {
  const translate = useTranslate();
  if (rows.length === 0) return <p class="hint">{translate(empty)}</p>;
  return (
    <ul class="removable">
      {rows.map(({ key, name, told }) => (
        <li key={key}>
          <span class="removable-name">{name}</span>
          <span class="hint">{told}</span>
          <button type="button" aria-label={`${translate(removeWords)}: ${name}`} onClick={() => onRemove(key)}>
            {translate(removeWords)}
          </button>
        </li>
      ))}
    </ul>
  );
}
