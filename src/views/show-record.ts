import type { ArticleId } from '../core/model';
import { openAtOnce } from '../store/read-at-once';
import { type FollowedRecord, followRecord } from './follow-record';
import type { ShownTab } from './shown-tab';
import type { TabRecords } from './tab-records';

/** Shows a record from now on, or none. Settles once it is there, so that nothing is drawn twice. */
export type ShowRecord = (articleId: ArticleId | null) => Promise<void>;

interface RecordWays {
  openRecords: () => Promise<TabRecords>;
  /** The record that was shown is gone. */
  onLost: () => void;
}

/** Gives the way to show one record after the other. Begins to open the database, which takes as long as a look at the tab. */
export function createShowRecord(shown: ShownTab, { openRecords, onLost }: RecordWays): ShowRecord {
  const readAtOnce = openAtOnce();
  let watched: (FollowedRecord & { articleId: ArticleId }) | null = null;

  return async (articleId) => {
    if (articleId === (watched?.articleId ?? null)) return watched?.first;
    watched?.stop();
    watched = null;
    shown.lastChange.value = null;
    shown.problem.value = null;
    if (articleId === null) {
      shown.record.value = null;
      return;
    }
    const followed = followRecord(articleId, {
      readAtOnce,
      openRecords,
      onRecord(record) {
        const isLost = record === null && shown.record.value !== null;
        shown.record.value = record;
        if (isLost) onLost();
      },
      onError() {
        shown.record.value = null;
        shown.problem.value = 'libraryFailed';
      },
    });
    watched = { ...followed, articleId };
    await followed.first;
  };
}
