import type { JSX } from 'preact';
import type { LibraryQuery } from '../../core/finding/library-query';
import type { ClaimId } from '../../core/model';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';

interface ExportProps extends ViewProps {
  query: LibraryQuery;
  /** Where there are none, all that the query finds. */
  claims: ClaimId[];
}

export function ExportView(_: ExportProps): JSX.Element {
  const translate = useTranslate();
  return <ViewHead title={translate('libraryView_export')} />;
}
