import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LibraryQuery } from '../../core/finding/library-query';
import type { ClaimEdit, ClaimId } from '../../core/model';
import { editClaims } from '../../store/edit-claims';
import { type ArticleWithClaims, watchLibrary } from '../../store/watch-records';
import { useTranslate } from '../../ui/translate';
import { RecordedArticle } from '../RecordedArticle';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';

interface ClaimsProps extends ViewProps {
  query: LibraryQuery;
}

export function ClaimsView({ database, locale }: ClaimsProps): JSX.Element {
  const translate = useTranslate();
  const articles = useSignal<ArticleWithClaims[] | null>(null);
  useEffect(
    () =>
      watchLibrary(
        database,
        (found) => {
          articles.value = found;
        },
        () => {},
      ),
    [database],
  );
  const edit = (id: ClaimId, wanted: ClaimEdit) =>
    void editClaims(database, [id], wanted, { at: new Date().toISOString(), by: 'library' });
  return (
    <>
      <ViewHead title={translate('libraryView_claims')} />
      {articles.value?.map((each) => (
        <RecordedArticle key={each.article.id} {...each} locale={locale} onEdit={edit} />
      ))}
    </>
  );
}
