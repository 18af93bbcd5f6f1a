import { whenPainted } from '../ui/when-painted';
import { outlineOfRecord } from './outline-of-record';
import { judgeSituation } from './page-situation';
import { planNextLook } from './plan-next-look';
import type { ShowRecord } from './show-record';
import type { ShownTab } from './shown-tab';
import { lookAtTab, outlineInFull, type TabLook, type TabPage } from './tab-page';

const longestStopMs = 3000; // In which the background has cleared the pages of a grant that was taken back; until then they still answer.

/** Gives the ways to look at the tab, this one or else the active one, and to show what stands there, until nothing more is expected of it. */
export function createLooks(shown: ShownTab, tabId: number | null, showRecord: ShowRecord) {
  let looks = 0;
  let mayStopUntil = 0;

  const look = () => lookSince(Date.now());

  async function lookSince(startedAt: number): Promise<void> {
    const own = ++looks;
    const isCurrent = () => own === looks; // Otherwise another tab came to the front while this one was asked.
    const isFirst = shown.page.value === 'looking';
    const seen = await lookAtTab(tabId, (articleId) => {
      if (isCurrent() && isFirst) showRecord(articleId);
    });
    if (!isCurrent()) return;
    // The page is asked once the reader sees what is remembered of it: its answer costs time, and is the same most often.
    if (isFirst && seen && (await showRemembered(seen, isCurrent))) await new Promise<void>(whenPainted);
    const found = seen && (await seen.askPage());
    if (!isCurrent()) return;
    const waitedMs = Date.now() - startedAt;
    const next = planNextLook(found, { waitedMs, mayBeClearing: Date.now() < mayStopUntil });
    if (!next.staysAsItIs) {
      const page = await withRecord(found);
      if (!isCurrent()) return;
      shown.page.value = page;
    }
    if (next.againMs !== null) setTimeout(() => isCurrent() && lookSince(startedAt), next.againMs);
  }

  /** Shows what is recorded of a page before the page itself is asked. False where there is nothing to show. */
  async function showRemembered({ page, articleId }: TabLook, isCurrent: () => boolean): Promise<boolean> {
    if (articleId === null || page.access === 'none') return false;
    await showRecord(articleId);
    const record = shown.record.value;
    if (!isCurrent() || !record) return false;
    const remembered = { ...page, outline: outlineOfRecord(record.article) };
    const isArticle = judgeSituation(remembered) === 'article';
    if (isArticle) shown.page.value = remembered;
    return isArticle;
  }

  /** Shows the record of a page; where it is gone, the page is given as it knows itself. */
  async function withRecord(page: TabPage | null): Promise<TabPage | null> {
    const articleId = page?.outline?.articleId ?? null;
    await showRecord(articleId);
    return page && articleId !== null && shown.record.value === null ? outlineInFull(page) : page;
  }

  return {
    look,
    /** Looks until the background has cleared the page. A page that stays was read by a click on the toolbar button, and goes on. */
    lookAfterLoss(): Promise<void> {
      mayStopUntil = Date.now() + longestStopMs;
      return look();
    },
  };
}
