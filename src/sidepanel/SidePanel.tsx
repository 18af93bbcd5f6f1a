import type { JSX } from 'preact';
import { TabView } from '../views/TabView';
import type { TabState } from '../views/tab-state';
import { TriageList } from './TriageList';

/** The page in the tab for long reading: its claims one by one, by keyboard. */
export function SidePanel({ state }: { state: TabState }): JSX.Element {
  const page = state.page.value;
  const ownStatuses = page && page !== 'looking' ? page.settings.ownStatuses : [];
  return (
    <TabView
      state={state}
      drawClaims={(claims, isRecorded) => (
        <TriageList claims={claims} isRecorded={isRecorded} ownStatuses={ownStatuses} state={state} />
      )}
    />
  );
}
