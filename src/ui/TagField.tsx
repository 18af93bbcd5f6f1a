import type { JSX } from 'preact';
import type { ClaimEdit } from '../core/model';
import { useTranslate } from './translate';

interface TagFieldProps {
  /** Of the input, for its label. */
  id: string;
  tags: readonly string[];
  onEdit: (edit: ClaimEdit) => void;
}

/** The tags of a claim, each with a button that takes it away, and a field for more: Enter or a comma adds. */
export function TagField({ id, tags, onEdit }: TagFieldProps): JSX.Element {
  const translate = useTranslate();
  const add = (field: HTMLInputElement) => {
    const added = field.value
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean);
    field.value = '';
    if (added.length > 0) onEdit({ kind: 'tag', add: added, remove: [] });
  };
  return (
    <div class="tags">
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
          <button
            type="button"
            class="quiet"
            aria-label={translate('removeTag', tag)}
            onClick={() => onEdit({ kind: 'tag', add: [], remove: [tag] })}
          >
            ×
          </button>
        </span>
      ))}
      <input
        id={id}
        placeholder={translate('addTag')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ',') return;
          event.preventDefault();
          add(event.currentTarget);
        }}
        onBlur={(event) => add(event.currentTarget)}
      />
    </div>
  );
}
