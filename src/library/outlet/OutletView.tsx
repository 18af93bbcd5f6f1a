import type { JSX } from 'preact';
import { useTranslate } from '../../ui/translate';
import { NamedClaims } from '../NamedClaims';
import type { Go } from '../navigation';
import { MixOverTime } from '../pictures/MixOverTime';
import { ViewLink } from '../ViewLink';
import type { ViewProps } from '../view-props';

interface OutletProps extends ViewProps {
  name: string;
}

/** One outlet: how the words in its articles came to it, as far as they were read here. Described, never graded. */
export function OutletView({ name, ...props }: OutletProps): JSX.Element {
  const { go, locale } = props;
  const translate = useTranslate();
  const nameSpeaker = (speaker: string) =>
    speaker === '' ? (
      translate('speakerUnknown')
    ) : (
      <ViewLink view={{ view: 'speaker', name: speaker }} go={go}>
        {speaker}
      </ViewLink>
    );
  return (
    <NamedClaims
      title={name || translate('libraryOutletUnknown')}
      told={<p class="hint">{translate('libraryNoGrade')}</p>}
      of={{ outlets: [name] }}
      beside={{ title: translate('libraryWho'), facet: 'speakers', nameOf: nameSpeaker }}
      picture={(claims) => <MixOverTime claims={claims} locale={locale} go={within(name, go)} />}
      {...props}
    />
  );
}

/** Goes to claims of this outlet only. */
const within =
  (name: string, go: Go): Go =>
  (view, how) =>
    go(view.view === 'claims' ? { ...view, query: { ...view.query, outlets: [name] } } : view, how);
