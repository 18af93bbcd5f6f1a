import type { JSX } from 'preact';
import { useTranslate } from '../../ui/translate';

interface NothingFoundProps {
  isLoading: boolean;
  isEmpty: boolean;
  onClear: () => void;
}

/** In place of the list: still reading, nothing recorded yet, or nothing that matches. */
export function NothingFound({ isLoading, isEmpty, onClear }: NothingFoundProps): JSX.Element {
  const translate = useTranslate();
  if (isLoading) {
    return (
      <div class="list-waiting" role="status">
        <p class="only-heard">{translate('libraryOpening')}</p>
        {[0, 1, 2, 3].map((row) => (
          <div key={row} class="list-ghost" aria-hidden="true" />
        ))}
      </div>
    );
  }
  if (isEmpty) {
    return (
      <section class="notice">
        <h2 class="notice-title">{translate('libraryEmptyTitle')}</h2>
        <p>{translate('libraryEmptyText')}</p>
        <a href="/src/welcome/index.html">{translate('libraryEmptyWay')}</a>
      </section>
    );
  }
  return (
    <section class="notice">
      <h2 class="notice-title">{translate('libraryNoMatchTitle')}</h2>
      <p>{translate('libraryNoMatchText')}</p>
      <button type="button" onClick={onClear}>
        {translate('libraryClearSearch')}
      </button>
    </section>
  );
}
