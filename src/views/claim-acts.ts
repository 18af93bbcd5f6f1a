import { browser } from '../browser';
import type { Claim, ClaimEdit, ClaimId } from '../core/model';
import type { Suggestion } from '../core/suggestions/suggestion';
import { callPage } from '../messages/call';
import { nameSite } from '../settings';
import { learnFromEdit, removeSuggestion, unlearnEdit } from '../store/suggestions';
import type { ShownTab } from './shown-tab';
import type { TabRecords } from './tab-records';

/** What the reader does to the claims of a tab. What goes wrong is told, and nothing is lost. */
export function createClaimActs(shown: ShownTab, openRecords: () => Promise<TabRecords>) {
  let before: Promise<void> = Promise.resolve();

  /** One after the other: an undo right after a key is of what that key did, not of what was done before it. */
  function attempt(change: () => Promise<string | null>): Promise<void> {
    before = before.then(change).then(
      (problem) => {
        shown.problem.value = problem;
      },
      () => {
        shown.problem.value = 'notSaved';
      },
    );
    return before;
  }

  /** Has the page paint its claims as they are recorded now. */
  async function refreshPage(): Promise<void> {
    const page = shown.page.value;
    if (page && page !== 'looking')
      await callPage(browser.tabs, page.tabId, 'page/refresh-claims', {}).catch(() => null);
  }

  /**
   * What is corrected here is proposed for claims like it on this site; gives the way to take that back. Learning less is no reason
   * to call the edit failed.
   */
  async function learn(claim: Claim, edit: ClaimEdit, hostname: string): Promise<() => Promise<void>> {
    const where = { site: nameSite(hostname), madeAt: new Date().toISOString() };
    await learnFromEdit(browser.storage.local, { claim, edit }, where).catch(() => {});
    return () => unlearnEdit(browser.storage.local, { claim, edit }, where).catch(() => {});
  }

  return {
    /** Tells that something did not work; `name` of its words. */
    fail(name: string): void {
      shown.problem.value = name;
    },
    /** Edits a claim, and has the page paint it anew. */
    edit: (id: ClaimId, wanted: ClaimEdit) =>
      attempt(async () => {
        const { article, claims = [] } = shown.record.value ?? {}; // Another tab may stand here once the edit is written.
        const claim = claims.find((each) => each.id === id);
        // Before the edit: a popup is often closed as soon as that is seen, and would not come to it.
        const unlearn = article?.hostname && claim ? await learn(claim, wanted, article.hostname) : null;
        let isEdited = false;
        try {
          const { edited, undo } = await (await openRecords()).edit(id, wanted);
          isEdited = edited !== null;
          shown.lastChange.value = undo ? { id: undo.id, act: undo.act, isUndone: false } : null;
        } finally {
          if (!isEdited) await unlearn?.();
        }
        await refreshPage();
        return isEdited ? null : 'recordGone';
      }),
    /** Undoes the reader's last change here, unless something else was changed since, in another view. */
    undo: () =>
      attempt(async () => {
        const last = shown.lastChange.value;
        if (!last || last.isUndone) return null;
        if (!(await (await openRecords()).undo(last.id))) return 'popupChangedSince';
        shown.lastChange.value = { ...last, isUndone: true };
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
      const page = shown.page.value;
      if (!page || page === 'looking') return;
      const isShown = await callPage(browser.tabs, page.tabId, 'page/show-claim', { claimId }).catch(() => false);
      shown.problem.value = isShown ? null : 'wordsNotInPage';
    },
  };
}
