import { type Signal, signal } from '@preact/signals';
import type { ArticleWithClaims } from '../store/current-claims';
import type { Act } from '../store/records';
import type { TabPage } from './tab-page';

/** What popup and side panel show of a tab, as it changes. */
export interface ShownTab {
  /** Null where the tab shows no page that we could ever read. */
  page: Signal<TabPage | null | 'looking'>;
  /** Of the article in the page; null where nothing is recorded of it. */
  record: Signal<ArticleWithClaims | null>;
  /** Name of the words that tell what did not work. */
  problem: Signal<string | null>;
  lastChange: Signal<LastChange | null>;
}

/** What the reader did last, so that it can be told and undone. */
export interface LastChange {
  id: number;
  act: Act;
  isUndone: boolean;
}

export function createShownTab(): ShownTab {
  return { page: signal('looking'), record: signal(null), problem: signal(null), lastChange: signal(null) };
}
