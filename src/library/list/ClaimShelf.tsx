import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FoundClaims } from '../../core/finding/library-index';
import type { LibraryQuery } from '../../core/finding/library-query';
import { useTranslate } from '../../ui/translate';
import type { ViewProps } from '../view-props';
import { BulkBar } from './BulkBar';
import { ClaimRows } from './ClaimRows';
import { KeyHelp } from './KeyHelp';
import { ShelfBar } from './ShelfBar';
import { StepNotice } from './StepNotice';
import { createShelfState } from './shelf-state';
import { useFollowedClaims } from './use-followed-claims';
import { useListKeys } from './use-list-keys';
import './list.css';

interface ClaimShelfProps extends ViewProps {
  query: LibraryQuery;
  /** What the query finds; found once, by the view. */
  found: FoundClaims;
  /** Where absent, the list cannot be sorted or grouped otherwise. */
  onQuery?: ((query: LibraryQuery) => void) | undefined;
  /** Goes to the search field; where absent there is none. */
  onSearch?: (() => void) | undefined;
  /** Shown where nothing is found. */
  children: ComponentChildren;
}

/** A list of claims with all that can be done with them, one by one or many at once: in every view the same. */
export function ClaimShelf({ query, found, onQuery, onSearch, children, ...props }: ClaimShelfProps): JSX.Element {
  const { database, index, locale, go } = props;
  const translate = useTranslate();
  const state = useMemo(() => createShelfState(database), [database]);
  const help = useRef<HTMLDialogElement>(null);
  const tagField = useRef<HTMLInputElement>(null);
  const { firstClaims } = index.value;
  useMemo(() => {
    const ids = new Set(firstClaims.map(({ id }) => id));
    state.records.prime(firstClaims, ids.size === 0 ? [] : found.claims.filter(({ id }) => ids.has(id)));
  }, [state, firstClaims]);
  state.order.ids = () => found.claims.map(({ id }) => id);

  useFollowedClaims(state, query, found);
  useEffect(() => {
    if (index.value.state === 'loading') return; // The first rows go first.
    state.acts.refresh().catch(() => {}); // The index tells where the database cannot be read.
  }, [state, index.value]);
  useListKeys({
    found,
    state,
    onSearch,
    onTag: () => requestAnimationFrame(() => tagField.current?.focus()),
    onHelp: () => help.current?.showModal(),
  });

  const { problem } = state.acts;
  return (
    <section class="shelf" aria-label={translate('libraryView_claims')} aria-busy={state.acts.progress.value !== null}>
      {problem.value && (
        <p class="problem" role="alert">
          {translate(problem.value)}
        </p>
      )}
      <ShelfBar
        {...{ query, found, state, onQuery }}
        isLoading={index.value.state === 'loading'}
        onHelp={() => help.current?.showModal()}
      />
      <BulkBar {...{ query, found, state, go, tagField }} />
      {found.claims.length > 0 ? <ClaimRows {...{ found, query, state, locale, go }} /> : children}
      <StepNotice acts={state.acts} />
      <KeyHelp dialog={help} hasSearch={onSearch !== undefined} />
    </section>
  );
}
