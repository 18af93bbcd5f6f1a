import type { JSX } from 'preact';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';

export function ImportView(_: ViewProps): JSX.Element {
  const translate = useTranslate();
  return <ViewHead title={translate('libraryView_import')} />;
}
