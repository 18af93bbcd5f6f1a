import type { JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { countFacet } from '../../core/finding/count-facets';
import type { FoundClaims } from '../../core/finding/library-index';
import type { LibraryQuery } from '../../core/finding/library-query';
import type { CheckStatus, ClaimEdit, ClaimId } from '../../core/model';
import { nameStatus } from '../../ui/name-status';
import { translateCount, useTranslate } from '../../ui/translate';
import type { Go } from '../navigation';
import { nothingSelected } from './selection';
import type { ShelfState } from './shelf-state';
import { statuses } from './statuses';

interface BulkBarProps {
  query: LibraryQuery;
  found: FoundClaims;
  state: ShelfState;
  go: Go;
  tagField: RefObject<HTMLInputElement | null>;
}

/** What can be done with all selected claims at once; there while any are. */
export function BulkBar({ query, found, state, go, tagField }: BulkBarProps): JSX.Element | null {
  const translate = useTranslate();
  const { ids: selected } = state.selection.value;
  const { progress } = state.acts;
  if (progress.value) return <BulkProgress {...progress.value} onStop={state.acts.stop} />;
  if (selected.size === 0) return null;
  const ids = [...selected];
  const isAll = selected.size === found.claims.length;
  const edit = (wanted: ClaimEdit) => state.acts.edit(ids, wanted);
  const isTrash = query.shelf === 'trash';
  return (
    <section class="bulk-bar" aria-label={translate('libraryBulk')}>
      <p class="bulk-count" role="status">
        {translateCount(translate, 'librarySelected', selected.size)}
      </p>
      {!isAll && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            state.selection.value = { ids: new Set(found.claims.map(({ id }) => id)), anchor: null };
          }}
        >
          {translateCount(translate, 'librarySelectAll', found.claims.length)}
        </button>
      )}
      <button
        type="button"
        class="quiet bulk-end"
        onClick={() => {
          state.selection.value = nothingSelected;
        }}
      >
        {translate('librarySelectNone')}
      </button>
      <div class="bulk-acts">
        {isTrash ? (
          <button type="button" onClick={() => state.acts.restore(ids)}>
            {translate('libraryRestore')}
          </button>
        ) : (
          <>
            <button type="button" onClick={() => edit({ kind: 'keep', isKept: true })}>
              {translate('keep')}
            </button>
            <button type="button" onClick={() => edit({ kind: 'keep', isKept: false })}>
              {translate('libraryLetGo')}
            </button>
            <BulkTags ids={ids} found={found} field={tagField} onEdit={edit} />
            <BulkStatus onEdit={edit} />
            <button type="button" onClick={() => edit({ kind: 'dismiss', isDismissed: query.shelf !== 'dismissed' })}>
              {translate(query.shelf === 'dismissed' ? 'libraryReadmit' : 'dismiss')}
            </button>
            <button type="button" onClick={() => go({ view: 'export', query, claims: isAll ? [] : ids })}>
              {translate('libraryView_export')}
            </button>
            <button type="button" onClick={() => state.acts.delete(ids)}>
              {translate('libraryDelete')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

interface BulkProgressProps {
  done: number;
  total: number;
  onStop: () => void;
}

function BulkProgress({ done, total, onStop }: BulkProgressProps): JSX.Element {
  const translate = useTranslate();
  return (
    <section class="bulk-bar" aria-label={translate('libraryBulk')}>
      <p role="status">{translateCount(translate, 'libraryWritten', done)}</p>
      <progress aria-label={translate('libraryWritingLabel')} max={total} value={done} />
      <button type="button" onClick={onStop}>
        {translate('libraryStop')}
      </button>
    </section>
  );
}

interface BulkTagsProps {
  ids: readonly ClaimId[];
  found: FoundClaims;
  field: RefObject<HTMLInputElement | null>;
  onEdit: (edit: ClaimEdit) => void;
}

const mostProposed = 200; // Tags offered while typing.

/** One field for both ways: Enter adds the tag to all; the button beside it takes it away. */
function BulkTags({ ids, found, field, onEdit }: BulkTagsProps): JSX.Element {
  const translate = useTranslate();
  const id = useId();
  const write = (key: 'add' | 'remove') => {
    const tags = (field.current?.value ?? '').split(',').map((tag) => tag.trim());
    const named = tags.filter(Boolean);
    if (named.length === 0 || ids.length === 0) return field.current?.focus();
    if (field.current) field.current.value = '';
    onEdit({ kind: 'tag', add: [], remove: [], [key]: named });
  };
  return (
    <form
      class="bulk-tags"
      onSubmit={(event) => {
        event.preventDefault();
        write('add');
      }}
    >
      <input ref={field} list={id} aria-label={translate('libraryTag')} placeholder={translate('libraryTag')} />
      <datalist id={id}>
        {countFacet(found.claims, 'tags')
          .slice(0, mostProposed)
          .map(({ value }) => (
            <option key={value} value={value} />
          ))}
      </datalist>
      <button type="submit">{translate('addTag')}</button>
      <button type="button" onClick={() => write('remove')}>
        {translate('libraryRemoveTag')}
      </button>
    </form>
  );
}

const noStatus = '-'; // An empty value stands for "choose one", as the select shows it before and after.

function BulkStatus({ onEdit }: { onEdit: (edit: ClaimEdit) => void }): JSX.Element {
  const translate = useTranslate();
  const choose = (select: HTMLSelectElement) => {
    const status: CheckStatus | null = select.value === noStatus ? null : select.value;
    select.value = '';
    onEdit({ kind: 'status', status });
  };
  return (
    <select aria-label={translate('librarySetStatus')} value="" onChange={(event) => choose(event.currentTarget)}>
      <option value="" disabled>
        {translate('librarySetStatus')}
      </option>
      {statuses.map((status) => (
        <option key={status} value={status}>
          {nameStatus(status, translate)}
        </option>
      ))}
      <option value={noStatus}>{translate('noStatus')}</option>
    </select>
  );
}
