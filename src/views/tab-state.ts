import { signal } from '@preact/signals';
import { browser } from '../browser';
import type { ArticleId, Claim, ClaimEdit, ClaimId } from '../core/model';
import type { Suggestion } from '../core/suggestions/suggestion';
import { callPage } from '../messages/call';
import type { PageOutline } from '../messages/contract';
import { nameSite } from '../settings';
import type { ArticleWithClaims } from '../store/current-claims';
import { openAtOnce } from '../store/read-at-once';
import type { Act } from '../store/records';
import { learnFromEdit, removeSuggestion } from '../store/suggestions';
import { whenPainted } from '../ui/when-painted';
import { type FollowedRecord, followRecord } from './follow-record';
import { outlineOfRecord } from './outline-of-record';
import { judgeSituation } from './page-situation';
import { lookAtTab, outlineInFull, type TabLook, type TabPage } from './tab-page';
import type { TabRecords } from './tab-records';

const lookAgainMs = 100; // While a page is being read; short enough to feel immediate.
const longestStartMs = 20_000; // In which the background brings our script into a page after a grant or the end of a pause, on a slow machine.
const longestStopMs = 3000; // In which it has cleared the pages of a grant that was taken back; until then they still answer.
const patienceMs = 400; // So long a page that is not read yet may be about to be.

/** What the reader did last, so that it can be told and undone. */
export interface LastChange {
  id: number;
  act: Act;
  isUndone: boolean;
}

interface TabStateOptions {
  by: 'popup' | 'sidepanel';
  /** One tab for good; null: the active one of this window. */
  tabId: number | null;
}

/** What popup and side panel show: the tab's page, its record as it changes, and what the reader did last. */
export function createTabState({ by, tabId }: TabStateOptions) {
  const page = signal<TabPage | null | 'looking'>('looking');
  const record = signal<ArticleWithClaims | null>(null);
  const problem = signal<string | null>(null);
  const lastChange = signal<LastChange | null>(null);
  let watched: (FollowedRecord & { articleId: ArticleId }) | null = null;
  let looks = 0;
  let mayStopUntil = 0;
  let opening: Promise<TabRecords> | null = null;
  const readAtOnce = openAtOnce(); // While the tab is being looked at.

  async function look(): Promise<void> {
    await lookSince(Date.now());
  }

  /** Looks until the background has cleared the page. A page that stays was read by a click on the toolbar button, and goes on. */
  async function lookAfterLoss(): Promise<void> {
    mayStopUntil = Date.now() + longestStopMs;
    await look();
  }

  async function lookSince(startedAt: number): Promise<void> {
    const own = ++looks;
    const isFirst = page.value === 'looking';
    const seen = await lookAtTab(tabId, (articleId) => {
      if (own === looks && isFirst) watchRecord(articleId);
    });
    if (own !== looks) return; // Another tab came to the front while this one was asked.
    const isShown = isFirst && seen !== null && (await showRemembered(seen, () => own === looks));
    const found = seen && (await seen.answered);
    if (own !== looks) return;
    const waitedMs = Date.now() - startedAt;
    const again = (ms = lookAgainMs) => setTimeout(() => own === looks && lookSince(startedAt), ms);
    const mayStart = judgeSituation(found) === 'not-reading' && waitedMs < longestStartMs;
    const mayStop = found?.access === 'once' && Date.now() < mayStopUntil;
    if (mayStart || mayStop) again(Math.max(lookAgainMs, waitedMs / 10)); // Some thirty looks in all, most of them at first.
    if ((mayStart || mayStop) && waitedMs < patienceMs) return; // What stands there stays a moment, rather than flicker.
    const articleId = found?.outline?.articleId ?? null;
    await watchRecord(articleId);
    if (own !== looks) return;
    const isGone = articleId !== null && record.value === null;
    const shown = found && isGone ? await outlineInFull(found) : found;
    if (own !== looks) return;
    const show = () => {
      if (own === looks) page.value = shown;
    };
    // What is shown already is not drawn twice before it is seen once.
    if (isShown && !isGone && found?.outline?.state === 'done') whenPainted(show);
    else show();
    if (found?.outline && isUnderWay(found.outline)) again();
  }

  /** Shows what is recorded of a page while the page itself is still being asked. False where there is nothing to show. */
  async function showRemembered({ page: known, articleId }: TabLook, isWanted: () => boolean): Promise<boolean> {
    if (articleId === null || known.access === 'none') return false;
    await watchRecord(articleId);
    if (!isWanted() || !record.value) return false;
    const remembered = { ...known, outline: outlineOfRecord(record.value.article) };
    const isArticle = judgeSituation(remembered) === 'article';
    if (isArticle) page.value = remembered;
    return isArticle;
  }

  /** Follows this record from now on. Settles once it is there, so that nothing is drawn twice. */
  async function watchRecord(articleId: ArticleId | null): Promise<void> {
    if (articleId === (watched?.articleId ?? null)) return watched?.first;
    watched?.stop();
    watched = null;
    lastChange.value = null;
    problem.value = null;
    if (articleId === null) {
      record.value = null;
      return;
    }
    const followed = followRecord(articleId, {
      readAtOnce,
      openRecords,
      onRecord(article) {
        const isLost = article === null && record.value !== null;
        record.value = article;
        if (isLost) look(); // What the page still knows of it is shown then.
      },
      onError() {
        record.value = null;
        problem.value = 'libraryFailed';
      },
    });
    watched = { ...followed, articleId };
    await followed.first;
  }

  function openRecords(): Promise<TabRecords> {
    opening ??= import('./tab-records').then(({ openTabRecords }) => openTabRecords(by));
    return opening;
  }

  /** Makes a change; what goes wrong is told and nothing is lost. */
  async function attempt(change: () => Promise<string | null>): Promise<void> {
    try {
      problem.value = await change();
    } catch {
      problem.value = 'notSaved';
    }
  }

  async function refreshPage(): Promise<void> {
    const tab = page.value;
    if (tab && tab !== 'looking') await callPage(browser.tabs, tab.tabId, 'page/refresh-claims', {}).catch(() => null);
  }

  /** What is corrected here is proposed for claims like it on this site. Learning less is no reason to call the edit failed. */
  async function learn(claim: Claim, edit: ClaimEdit): Promise<void> {
    const hostname = record.value?.article.hostname;
    if (!hostname) return;
    const where = { site: nameSite(hostname), madeAt: new Date().toISOString() };
    await learnFromEdit(browser.storage.local, { claim, edit }, where).catch(() => {});
  }

  return {
    page,
    record,
    problem,
    lastChange,
    look,
    lookAfterLoss,
    /** Tells that something did not work; `name` of its words. */
    fail: (name: string) => {
      problem.value = name;
    },
    /** Edits a claim, and has the page paint it anew. */
    edit: (id: ClaimId, wanted: ClaimEdit) =>
      attempt(async () => {
        const claim = record.value?.claims.find((each) => each.id === id);
        const { edited, undo } = await (await openRecords()).edit(id, wanted);
        if (claim && edited) await learn(claim, wanted);
        lastChange.value = undo ? { id: undo.id, act: undo.act, isUndone: false } : null;
        await refreshPage();
        return edited ? null : 'recordGone';
      }),
    /** Undoes the reader's last change here, unless something else was changed since, in another view. */
    undo: () =>
      attempt(async () => {
        const last = lastChange.value;
        if (!last || last.isUndone) return null;
        if (!(await (await openRecords()).undo(last.id))) return 'popupChangedSince';
        lastChange.value = { ...last, isUndone: true };
        await refreshPage();
        return null;
      }),
    /** Offers a suggestion no more. What was corrected with it stays corrected. */
    forgetSuggestion: (suggestion: Suggestion) =>
      attempt(async () => {
        await removeSuggestion(browser.storage.local, suggestion);
        return null;
      }),
    /** What was edited in silence in a recorded article. */
    readEdits: async (id: ArticleId) => (await openRecords()).readEdits(id),
    /** Scrolls the page to a claim's words. */
    async show(claimId: ClaimId): Promise<void> {
      const tab = page.value;
      if (!tab || tab === 'looking') return;
      const isShown = await callPage(browser.tabs, tab.tabId, 'page/show-claim', { claimId }).catch(() => false);
      problem.value = isShown ? null : 'wordsNotInPage';
    },
  };
}

export type TabState = ReturnType<typeof createTabState>;

/** The claims to show: as recorded, or in private windows as the page has them. */
export function claimsOf(record: ArticleWithClaims | null, outline: PageOutline): Claim[] {
  return record?.claims ?? outline.claims;
}

const isUnderWay = ({ state }: PageOutline) => state === 'reading' || state === 'waiting';
