import type { JSX } from 'preact';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';

export function PicturesView(_: ViewProps): JSX.Element {
  const translate = useTranslate();
  return <ViewHead title={translate('libraryView_pictures')} />;
}
