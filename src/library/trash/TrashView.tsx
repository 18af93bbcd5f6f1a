import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { wholeLibrary } from '../../core/finding/library-query';
import { emptyTrash } from '../../store/forget-expired';
import { translateCount, useTranslate } from '../../ui/translate';
import { NothingFound } from '../claims/NothingFound';
import { SearchField } from '../claims/SearchField';
import { ClaimShelf } from '../list/ClaimShelf';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';

interface TrashProps extends ViewProps {
  words: string;
}

/** What was put into the trash: it can be restored for thirty days, and then goes for good. */
export function TrashView({ words, ...props }: TrashProps): JSX.Element {
  const { database, index, go } = props;
  const translate = useTranslate();
  const search = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const problem = useSignal<string | null>(null);
  const query = useMemo(
    () => ({ ...wholeLibrary, shelf: 'trash' as const, sortBy: 'changed' as const, groupBy: 'none' as const, words }),
    [words],
  );
  const found = useMemo(() => index.value.index.find(query), [index.value, query]);
  const count = useMemo(
    () => (words === '' ? found : index.value.index.find({ ...query, words: '' })).claims.length,
    [index.value, found, query, words],
  );

  async function empty(): Promise<void> {
    dialog.current?.close();
    problem.value = await emptyTrash(database, new Date().toISOString()).then(
      () => null,
      () => 'notSaved',
    );
  }

  return (
    <div class="trash-view">
      <ViewHead title={translate('libraryView_trash')}>
        <p class="hint">{translate('libraryTrashText')}</p>
        {count > 0 && (
          <button type="button" onClick={() => dialog.current?.showModal()}>
            {translate('libraryEmptyTrash')}
          </button>
        )}
      </ViewHead>
      {problem.value && (
        <p class="problem" role="alert">
          {translate(problem.value)}
        </p>
      )}
      {count > 0 && (
        <SearchField field={search} words={words} onWords={(typed) => go({ view: 'trash', words: typed }, 'replace')} />
      )}
      <ClaimShelf query={query} found={found} onSearch={() => search.current?.focus()} {...props}>
        {count > 0 || index.value.state === 'loading' ? (
          <NothingFound
            isLoading={index.value.state === 'loading'}
            isEmpty={false}
            onClear={() => go({ view: 'trash', words: '' })}
          />
        ) : (
          <section class="notice">
            <h2 class="notice-title">{translate('libraryTrashEmptyTitle')}</h2>
            <p>{translate('libraryTrashEmptyText')}</p>
          </section>
        )}
      </ClaimShelf>
      <dialog ref={dialog} class="ask" aria-labelledby="empty-trash">
        <h2 id="empty-trash" class="view-title">
          {translateCount(translate, 'libraryEmptyTrashTitle', count)}
        </h2>
        <p>{translate('libraryEmptyTrashText')}</p>
        <div class="ask-answers">
          <button type="button" onClick={() => dialog.current?.close()}>
            {translate('libraryEmptyTrashNo')}
          </button>
          <button type="button" class="primary" onClick={empty}>
            {translate('libraryEmptyTrashYes')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
