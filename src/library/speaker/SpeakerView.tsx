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
import { ViewHead } from '../ViewHead';
import { ViewLink } from '../ViewLink';
import type { ViewProps } from '../view-props';

interface SpeakerProps extends ViewProps {
  /** An empty string: nobody named. */
  name: string;
}

/** One speaker: said what, where, and through whom it came. */
export function SpeakerView({ name, ...props }: SpeakerProps): JSX.Element {
  const { index, go, locale } = props;
  const translate = useTranslate();
  const asked = useSignal<LibraryQuery>({ ...wholeLibrary, speakers: [name] });
  const query = asked.value;
  const found = useMemo(() => index.value.index.find(query), [index.value, query]);
  const { claims } = found;
  const counted = useMemo(
    () => ({
      outlets: countFacet(claims, 'outlets'),
      carriers: countFacet(claims, 'carriers'),
      told: countArticles(claims),
    }),
    [claims],
  );
  const isLoading = index.value.state === 'loading';
  return (
    <div class="names-view">
      <ViewHead title={name || translate('speakerUnknown')}>
        {claims.length > 0 && <p class="hint">{counted.told(translate, locale)}</p>}
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
      <div class="names-beside">
        <ClaimNames
          title={translate('libraryWhere')}
          facets={counted.outlets}
          nameOf={(outlet) =>
            outlet === '' ? (
              translate('libraryOutletUnknown')
            ) : (
              <ViewLink view={{ view: 'outlet', name: outlet }} go={go}>
                {outlet}
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
          isLoading={isLoading}
          isEmpty={false}
          onClear={() => go({ view: 'claims', query: wholeLibrary })}
        />
      </ClaimShelf>
    </div>
  );
}
