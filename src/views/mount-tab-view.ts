import type { ComponentChild } from 'preact';
import { browser } from '../browser';
import { mountView } from '../ui/mount-view';
import { followAppearance } from './follow-appearance';
import { followChanges } from './follow-changes';
import type { TabState } from './tab-state';

const longestEmptyMs = 80; // What comes sooner is drawn once, in its full size; an empty popup for longer would look broken.

/** Shows popup or side panel: as soon as it is known what stands in the tab, or that it is being looked at. */
export function mountTabView(view: ComponentChild, state: TabState): void {
  let isMounted = false;
  const mount = () => {
    if (isMounted) return;
    isMounted = true;
    const page = state.page.value;
    followAppearance(page && page !== 'looking' ? page.settings : null);
    mountView(view, { into: document.body, words: browser.i18n });
  };
  state.look();
  state.page.subscribe((page) => page !== 'looking' && mount());
  setTimeout(mount, longestEmptyMs);
  followChanges(state.look, state.lookAfterLoss);
}
