import type { JSX } from 'preact';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';

interface OutletProps extends ViewProps {
  name: string;
}

export function OutletView(_: OutletProps): JSX.Element {
  const translate = useTranslate();
  return <ViewHead title={translate('libraryView_outlet')} />;
}
