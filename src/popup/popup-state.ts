import { signal } from '@preact/signals';
import { browser } from '../browser';
import type { Claim, ClaimEdit, ClaimId } from '../core/model';
import { callPage } from '../messages/call';
import type { PageDescription } from '../messages/contract';
import type { Database } from '../store/database';
import { editClaims } from '../store/edit-claims';
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

  /** Edits a claim, and has the page paint it anew. */
  async function edit(id: ClaimId, wanted: ClaimEdit): Promise<Claim | null> {
    const [edited] = await editClaims(database, [id], wanted, { at: new Date().toISOString(), by: 'popup' });
    const tab = page.value;
    if (tab && tab !== 'looking') await callPage(browser.tabs, tab.tabId, 'page/refresh-claims', {}).catch(() => null);
    return edited ?? null;
  }

  return {
    page,
    record,
    problem,
    look,
    edit: (id: ClaimId, wanted: ClaimEdit) => attempt(() => edit(id, wanted)),
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
