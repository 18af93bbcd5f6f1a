import type { ArticleId, Claim } from '../core/model';
import type { PageOutline } from '../messages/contract';
import type { ArticleWithClaims } from '../store/current-claims';
import { createClaimActs } from './claim-acts';
import { createLooks } from './look-at-page';
import { createShowRecord } from './show-record';
import { createShownTab } from './shown-tab';
import type { TabRecords } from './tab-records';

interface TabStateOptions {
  by: 'popup' | 'sidepanel';
  /** One tab for good; null: the active one of this window. */
  tabId: number | null;
}

/** What popup and side panel show of a tab, how they look at it again, and what the reader can do there. */
export function createTabState({ by, tabId }: TabStateOptions) {
  const shown = createShownTab();
  let opening: Promise<TabRecords> | null = null;

  function openRecords(): Promise<TabRecords> {
    opening ??= import('./tab-records').then(({ openTabRecords }) => openTabRecords(by));
    return opening;
  }

  const showRecord = createShowRecord(shown, {
    openRecords,
    onLost: () => looks.look(), // What the page still knows of it is shown then.
  });
  const looks = createLooks(shown, tabId, showRecord);
  return {
    ...shown,
    ...looks,
    ...createClaimActs(shown, openRecords),
    /** What was edited in silence in a recorded article. */
    readEdits: async (id: ArticleId) => (await openRecords()).readEdits(id),
  };
}

export type TabState = ReturnType<typeof createTabState>;

/** The claims to show: as recorded, or in private windows as the page has them. */
export function claimsOf(record: ArticleWithClaims | null, outline: PageOutline): Claim[] {
  return record?.claims ?? outline.claims;
}
