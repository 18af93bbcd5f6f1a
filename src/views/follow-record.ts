import type { ArticleId } from '../core/model';
import type { ArticleWithClaims } from '../store/current-claims';
import type { ReadAtOnce } from '../store/read-at-once';
import { whenPainted } from '../ui/when-painted';
import type { TabRecords } from './tab-records';

interface Ways {
  readAtOnce: ReadAtOnce;
  openRecords: () => Promise<TabRecords>;
  onRecord: (record: ArticleWithClaims | null) => void;
  onError: () => void;
}

export interface FollowedRecord {
  /** Settles once there is something to show, so that nothing is drawn twice. */
  first: Promise<void>;
  stop: () => void;
}

/**
 * Follows the record of an article until stopped: as it stands now, read at once, and what becomes of it as soon as that has been
 * painted and the library's code is there.
 */
export function followRecord(
  articleId: ArticleId,
  { readAtOnce, openRecords, onRecord, onError }: Ways,
): FollowedRecord {
  let stop = () => {};
  let isStopped = false;

  async function begin(): Promise<void> {
    const found = await readAtOnce(articleId).catch(() => null);
    if (isStopped) return;
    if (!found) return follow();
    onRecord(found);
    stop = whenPainted(follow);
  }

  async function follow(): Promise<void> {
    const records = await openRecords().catch(() => null);
    if (isStopped) return;
    if (!records) return onError();
    await new Promise<void>((resolve) => {
      stop = records.watch(
        articleId,
        (record) => resolve(onRecord(record)),
        () => resolve(onError()),
      );
    });
  }

  return {
    first: begin(),
    stop() {
      isStopped = true;
      stop();
    },
  };
}
