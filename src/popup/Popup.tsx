import type { JSX } from 'preact';
import { openPanel } from '../browser';
import { ClaimCard } from '../ui/ClaimCard';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/translate';
import { OfferedSuggestion } from '../views/OfferedSuggestion';
import { TabView } from '../views/TabView';
import type { TabState } from '../views/tab-state';
import { CopyListed } from './CopyListed';
import { ListedClaims } from './ListedClaims';

/** The page in the tab at a glance. */
export function Popup({ state }: { state: TabState }): JSX.Element {
  const translate = useTranslate();
  const page = state.page.value;
  const windowId = page && page !== 'looking' ? page.windowId : null;
  return (
    <TabView
      state={state}
      drawClaims={(claims, isRecorded) => (
        <ListedClaims
          claims={claims}
          draw={(claim) => (
            <>
              <ClaimCard
                claim={claim}
                onShow={() => state.show(claim.id)}
                onEdit={isRecorded ? (edit) => state.edit(claim.id, edit) : undefined}
              />
              {isRecorded && <OfferedSuggestion claim={claim} state={state} />}
              {isRecorded && <CopyListed claimId={claim.id} />}
            </>
          )}
        />
      )}
    >
      <button
        type="button"
        class="icon-way"
        title={translate('popupOpenPanel')}
        aria-label={translate('popupOpenPanel')}
        onClick={() =>
          windowId !== null &&
          openPanel(windowId).then(
            () => window.close(),
            () => state.fail('popupNoPanel'),
          )
        }
      >
        <Icon name="panel" />
      </button>
    </TabView>
  );
}
