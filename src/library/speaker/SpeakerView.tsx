import type { JSX } from 'preact';
import { useTranslate } from '../../ui/translate';
import { NamedClaims } from '../NamedClaims';
import { ViewLink } from '../ViewLink';
import type { ViewProps } from '../view-props';

interface SpeakerProps extends ViewProps {
  /** An empty string: nobody named. */
  name: string;
}

/** One speaker: said what, where, and through whom it came. */
export function SpeakerView({ name, ...props }: SpeakerProps): JSX.Element {
  const { go } = props;
  const translate = useTranslate();
  const nameOutlet = (outlet: string) =>
    outlet === '' ? (
      translate('libraryOutletUnknown')
    ) : (
      <ViewLink view={{ view: 'outlet', name: outlet }} go={go}>
        {outlet}
      </ViewLink>
    );
  return (
    <NamedClaims
      title={name || translate('speakerUnknown')}
      of={{ speakers: [name] }}
      beside={{ title: translate('libraryWhere'), facet: 'outlets', nameOf: nameOutlet }}
      {...props}
    />
  );
}
