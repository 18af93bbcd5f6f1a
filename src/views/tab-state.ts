import { signal } from '@preact/signals';
import { browser } from '../browser';
import type { Claim, ClaimEdit, ClaimId } from '../core/model';
import type { Suggestion } from '../core/suggestions/suggestion';
import { callPage } from '../messages/call';
import type { PageDescription } from '../messages/contract';
import { nameSite } from '../settings';
import type { Database } from '../store/database';
import { editClaims } from '../store/edit-claims';
import type { Act } from '../store/records';
import { learnFromEdit, removeSuggestion } from '../store/suggestions';
import { readTurns, undoChange } from '../store/turn-changes';
import { type ArticleWithClaims, watchArticle } from '../store/watch-records';
import { judgeSituation } from './page-situation';
import { readTabPage, type TabPage } from './tab-page';

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
  database: Database;
  by: 'popup' | 'sidepanel';
  /** One tab for good; null: the active one of this window. */
  tabId: number | null;
}

/** What popup and side panel show: the tab's page, its record as it changes, and what the reader did last. */
export function createTabState({ database, by, tabId }: TabStateOptions) {
  const page = signal<TabPage | null | 'looking'>('looking');
  const record = signal<ArticleWithClaims | null>(null);
  const problem = signal<string | null>(null);
  const lastChange = signal<LastChange | null>(null);
  let watched: { articleId: string; stop: () => void } | null = null;
  let looks = 0;
  let mayStopUntil = 0;
  database.open().catch(() => {}); // While the page is being asked. That it cannot be opened is told by what reads it first.

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
    const found = await readTabPage(tabId);
    if (own !== looks) return; // Another tab came to the front while this one was asked.
    const waitedMs = Date.now() - startedAt;
    const again = (ms = lookAgainMs) => setTimeout(() => own === looks && lookSince(startedAt), ms);
    const mayStart = judgeSituation(found) === 'not-reading' && waitedMs < longestStartMs;
    const mayStop = found?.access === 'once' && Date.now() < mayStopUntil;
    if (mayStart || mayStop) again(Math.max(lookAgainMs, waitedMs / 10)); // Some thirty looks in all, most of them at first.
    if ((mayStart || mayStop) && waitedMs < patienceMs) return; // What stands there stays a moment, rather than flicker.
    const articleId = found?.description?.articleId ?? null;
    if (articleId !== (watched?.articleId ?? null)) await watchRecord(articleId);
    if (own !== looks) return;
    page.value = found;
    if (found?.description && isUnderWay(found.description)) again();
  }

  /** Follows another record from now on. Settles once it is there, so that nothing is drawn twice. */
  function watchRecord(articleId: PageDescription['articleId']): Promise<void> {
    watched?.stop();
    watched = null;
    lastChange.value = null;
    problem.value = null;
    if (articleId === null) {
      record.value = null;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const stop = watchArticle(
        database,
        articleId,
        (article) => {
          record.value = article;
          resolve();
        },
        () => {
          record.value = null;
          problem.value = 'libraryFailed';
          resolve();
        },
      );
      watched = { articleId, stop };
    });
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

  const occasion = () => ({ at: new Date().toISOString(), by });

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
        const [edited] = await editClaims(database, [id], wanted, occasion());
        if (claim && edited) await learn(claim, wanted);
        const { undo } = await readTurns(database);
        lastChange.value = undo ? { id: undo.id, act: undo.act, isUndone: false } : null;
        await refreshPage();
        return edited ? null : 'recordGone';
      }),
    /** Undoes the reader's last change here, unless something else was changed since, in another view. */
    undo: () =>
      attempt(async () => {
        const last = lastChange.value;
        if (!last || last.isUndone) return null;
        if (!(await undoChange(database, occasion(), ({ id }) => id === last.id))) return 'popupChangedSince';
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
export function claimsOf(record: ArticleWithClaims | null, description: PageDescription): Claim[] {
  return record?.claims ?? description.claims;
}

const isUnderWay = ({ state }: PageDescription) => state === 'reading' || state === 'waiting';
