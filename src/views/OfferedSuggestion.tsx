import type { JSX } from 'preact';
import type { Claim } from '../core/model';
import { findSuggestion } from '../core/suggestions/find-suggestion';
import { ClaimSuggestion } from '../ui/card/ClaimSuggestion';
import type { TabState } from './tab-state';

/** What the reader said of a claim like this one on this site, to be applied or forgotten; nothing where there is nothing. */
export function OfferedSuggestion({ claim, state }: { claim: Claim; state: TabState }): JSX.Element | null {
  const page = state.page.value;
  const offered = page && page !== 'looking' ? findSuggestion(claim, page.suggestions) : null;
  if (!offered) return null;
  return (
    <ClaimSuggestion
      offered={offered}
      onApply={(edit) => state.edit(claim.id, edit)}
      onForget={() => state.forgetSuggestion(offered.suggestion)}
    />
  );
}
