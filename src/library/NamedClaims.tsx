import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { saidClaims } from '../core/claims/said-claims';
import { countFacet } from '../core/finding/count-facets';
import { type LibraryQuery, wholeLibrary } from '../core/finding/library-query';
import type { ShelvedClaim } from '../core/finding/shelf';
import { SourcingStrip } from '../ui/SourcingStrip';
import { useTranslate } from '../ui/translate';
import { ClaimNames } from './ClaimNames';
import { NothingFound } from './claims/NothingFound';
import { countArticles } from './count-articles';
import { ClaimShelf } from './list/ClaimShelf';
import { ViewHead } from './ViewHead';
import { ViewLink } from './ViewLink';
import type { ViewProps } from './view-props';

interface NamedClaimsProps extends ViewProps {
  title: string;
  /** Below the title. */
  told?: ComponentChildren;
  /** Which claims the page is about. */
  of: Pick<LibraryQuery, 'speakers'> | Pick<LibraryQuery, 'outlets'>;
  /** Who stands beside them: whom an outlet quotes, where a speaker is quoted. */
  beside: { title: string; facet: 'speakers' | 'outlets'; nameOf: (name: string) => ComponentChildren };
  picture?: (claims: readonly ShelvedClaim[]) => JSX.Element;
}

/** The page of a speaker or an outlet: their claims, with the names that stand beside them and who carried the words. */
export function NamedClaims({ title, told, of, beside, picture, ...props }: NamedClaimsProps): JSX.Element {
  const { index, go, locale } = props;
  const translate = useTranslate();
  const asked = useSignal<LibraryQuery>({ ...wholeLibrary, ...of });
  const query = asked.value;
  const found = useMemo(() => index.value.index.find(query), [index.value, query]);
  const { claims } = found;
  const counted = useMemo(
    () => ({
      beside: countFacet(claims, beside.facet),
      carriers: countFacet(claims, 'carriers'),
      told: countArticles(claims),
    }),
    [claims],
  );
  return (
    <div class="names-view">
      <ViewHead title={title}>
        {claims.length > 0 && <p class="hint">{counted.told(translate, locale)}</p>}
        {told}
        <nav class="ways" aria-label={translate('libraryWaysOn')}>
          <ViewLink view={{ view: 'claims', query }} go={go}>
            {translate('librarySearchThese')}
          </ViewLink>
          <ViewLink view={{ view: 'export', query, claims: [] }} go={go}>
            {translate('libraryView_export')}
          </ViewLink>
        </nav>
      </ViewHead>
      <SourcingStrip types={saidClaims(claims).map(({ sourceType }) => sourceType)} />
      {claims.length > 0 && picture?.(claims)}
      <div class="names-beside">
        <ClaimNames title={beside.title} facets={counted.beside} nameOf={beside.nameOf} />
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
