import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { countFacet } from '../../core/finding/count-facets';
import { type LibraryQuery, wholeLibrary } from '../../core/finding/library-query';
import { SourcingStrip } from '../../ui/SourcingStrip';
import { useTranslate } from '../../ui/translate';
import { ClaimNames } from '../ClaimNames';
import { NothingFound } from '../claims/NothingFound';
import { countArticles } from '../count-articles';
import { ClaimShelf } from '../list/ClaimShelf';
import type { Go } from '../navigation';
import { MixOverTime } from '../pictures/MixOverTime';
import { ViewHead } from '../ViewHead';
import { ViewLink } from '../ViewLink';
import type { ViewProps } from '../view-props';

interface OutletProps extends ViewProps {
  name: string;
}

/** One outlet: how the words in its articles came to it, as far as they were read here. Described, never graded. */
export function OutletView({ name, ...props }: OutletProps): JSX.Element {
  const { index, go, locale } = props;
  const translate = useTranslate();
  const asked = useSignal<LibraryQuery>({ ...wholeLibrary, outlets: [name] });
  const query = asked.value;
  const found = useMemo(() => index.value.index.find(query), [index.value, query]);
  const { claims } = found;
  const counted = useMemo(
    () => ({
      speakers: countFacet(claims, 'speakers'),
      carriers: countFacet(claims, 'carriers'),
      told: countArticles(claims),
    }),
    [claims],
  );
  return (
    <div class="names-view">
      <ViewHead title={name || translate('libraryOutletUnknown')}>
        {claims.length > 0 && <p class="hint">{counted.told(translate, locale)}</p>}
        <p class="hint">{translate('libraryNoGrade')}</p>
        <nav class="ways" aria-label={translate('libraryWaysOn')}>
          <ViewLink view={{ view: 'claims', query }} go={go}>
            {translate('librarySearchThese')}
          </ViewLink>
          <ViewLink view={{ view: 'export', query, claims: [] }} go={go}>
            {translate('libraryView_export')}
          </ViewLink>
        </nav>
      </ViewHead>
      <SourcingStrip types={claims.map(({ sourceType }) => sourceType)} />
      {claims.length > 0 && <MixOverTime claims={claims} locale={locale} go={within(name, go)} />}
      <div class="names-beside">
        <ClaimNames
          title={translate('libraryWho')}
          facets={counted.speakers}
          nameOf={(speaker) =>
            speaker === '' ? (
              translate('speakerUnknown')
            ) : (
              <ViewLink view={{ view: 'speaker', name: speaker }} go={go}>
                {speaker}
              </ViewLink>
            )
          }
        />
        <ClaimNames
          title={translate('libraryThrough')}
          facets={counted.carriers}
          nameOf={(carrier) => (
            <ViewLink view={{ view: 'claims', query: { ...query, carriers: [carrier] } }} go={go}>
              {carrier}
            </ViewLink>
          )}
        />
      </div>
      <ClaimShelf
        query={query}
        found={found}
        onQuery={(next) => {
          asked.value = next;
        }}
        {...props}
      >
        <NothingFound
          isLoading={index.value.state === 'loading'}
          isEmpty={false}
          onClear={() => go({ view: 'claims', query: wholeLibrary })}
        />
      </ClaimShelf>
    </div>
  );
}

/** Goes to claims of this outlet only. */
const within =
  (name: string, go: Go): Go =>
  (view, how) =>
    go(view.view === 'claims' ? { ...view, query: { ...view.query, outlets: [name] } } : view, how);
