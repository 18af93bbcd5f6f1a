import { signal } from '@preact/signals';
import { browser } from '../browser';
import { currentSourceType } from '../core/claims/current-source-type';
import type { Claim, ClaimId, SourceType } from '../core/model';
import { callPage } from '../messages/call';
import type { PageDescription } from '../messages/contract';
import type { Database } from '../store/database';
import { correctSourceType, keepClaim } from '../store/label-claim';
import { type ArticleWithClaims, watchArticle } from '../store/watch-records';
import { readTabPage, type TabPage } from './tab-page';

const lookAgainMs = 250; // While a page is being read; short enough to feel immediate.

/** What the popup shows: the tab's page, and its record as it changes. */
export function createPopupState(database: Database, givenTabId: number | null) {
  const page = signal<TabPage | null | 'looking'>('looking');
  const record = signal<ArticleWithClaims | null>(null);
  const problem = signal<string | null>(null);
  let watched: string | null = null;

  async function look(): Promise<void> {
    const found = await readTabPage(givenTabId);
    page.value = found;
    const articleId = found?.description?.articleId;
    if (articleId && articleId !== watched) {
      watched = articleId;
      const fail = () => {
        problem.value = 'libraryFailed';
      };
      watchArticle(
        database,
        articleId,
        (article) => {
          record.value = article;
        },
        fail,
      );
    }
    if (found?.description && isUnderWay(found.description)) setTimeout(look, lookAgainMs);
  }

  /** Makes a change; what goes wrong is told and nothing is lost. */
  async function attempt(change: () => Promise<unknown>): Promise<void> {
    problem.value = null;
    try {
      if ((await change()) === null) problem.value = 'recordGone';
    } catch {
      problem.value = 'notSaved';
    }
  }

  async function relabel(change: Promise<Claim | null>): Promise<Claim | null> {
    const claim = await change;
    const tab = page.value;
    if (claim && tab && tab !== 'looking') {
      const label = { claimId: claim.id, sourceType: currentSourceType(claim), isKept: claim.isKept };
      await callPage(browser.tabs, tab.tabId, 'page/relabel-claim', label).catch(() => null);
    }
    return claim;
  }

  return {
    page,
    record,
    problem,
    look,
    keep: (id: ClaimId, isKept: boolean) => attempt(() => relabel(keepClaim(database, id, isKept))),
    correct: (id: ClaimId, type: SourceType) => attempt(() => relabel(correctSourceType(database, id, type))),
    async show(claimId: ClaimId): Promise<void> {
      const tab = page.value;
      if (!tab || tab === 'looking') return;
      const isShown = await callPage(browser.tabs, tab.tabId, 'page/show-claim', { claimId }).catch(() => false);
      problem.value = isShown ? null : 'wordsNotInPage';
    },
  };
}

export type PopupState = ReturnType<typeof createPopupState>;

const isUnderWay = ({ state }: PageDescription) => state === 'reading' || state === 'waiting';
