import type { JSX } from 'preact';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';

interface TrashProps extends ViewProps {
  words: string;
}

export function TrashView(_: TrashProps): JSX.Element {
  const translate = useTranslate();
  return <ViewHead title={translate('libraryView_trash')} />;
}
