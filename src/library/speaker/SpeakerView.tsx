import type { JSX } from 'preact';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';

interface SpeakerProps extends ViewProps {
  name: string;
}

export function SpeakerView(_: SpeakerProps): JSX.Element {
  const translate = useTranslate();
  return <ViewHead title={translate('libraryView_speaker')} />;
}
