import { browser } from '../browser';

/** Calls back when another tab comes to the front, or when another page stands in the one that is followed. */
export function followTab(look: () => void, tabId: number | null): void {
  const { tabs } = browser;
  if (tabId === null) {
    tabs.onActivated.addListener(() => look());
    tabs.onAttached.addListener(() => look());
    tabs.onDetached.addListener(() => look());
  }
  tabs.onUpdated.addListener((changedId, { status, url }, { active }) => {
    const isFollowed = tabId === null ? active : changedId === tabId;
    if (isFollowed && (status !== undefined || url !== undefined)) look();
  });
}
