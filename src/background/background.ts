import { browser, openPanel } from '../browser';
import { answerCalls } from '../messages/answer-calls';
import type { BackgroundCalls } from '../messages/contract';
import { parseReadArticle } from '../messages/parse-article';
import { parseArticleText, parseClaimEdit, parseTabId } from '../messages/parse-background-arguments';
import { parseNothing } from '../messages/parse-page-arguments';
import { isContentScript, isOwnPage } from '../messages/senders';
import { Database } from '../store/database';
import { editClaims } from '../store/edit-claims';
import { analyseArticle, readPlacedClaims } from './analyse-article';
import { answerShortcut } from './answer-shortcuts';
import { runCardScript, runContentScript } from './content-script';
import { followAccess, leaveOrigins } from './follow-access';
import { loadKnowledge } from './load-knowledge';
import { showBadge } from './show-badge';

/** Wiring only, all at top level: the browser ends this worker when it is idle and starts it again for each event. */

const { commands, runtime, permissions, tabs } = browser;
const database = new Database();

answerCalls<BackgroundCalls>(runtime, 'background', {
  'article/analyse': {
    from: (sender) => isContentScript(runtime, sender),
    parse: parseReadArticle,
    async answer(read, { tab }) {
      const answer = await analyseArticle(database, read, {
        knowledge: await loadKnowledge(),
        isPrivate: tab?.incognito ?? false,
        now: new Date(),
      });
      if (tab?.id !== undefined) await showBadge(tab.id, answer.placed.length);
      return answer;
    },
  },
  'article/leave': {
    from: (sender) => isContentScript(runtime, sender),
    parse: parseNothing,
    async answer(_, { tab }) {
      if (tab?.id !== undefined) await showBadge(tab.id, 0);
      return null;
    },
  },
  'card/load': {
    from: (sender) => isContentScript(runtime, sender),
    parse: parseNothing,
    async answer(_, { tab }) {
      if (tab?.id !== undefined) await runCardScript(tab.id);
      return null;
    },
  },
  'article/claims': {
    from: (sender) => isContentScript(runtime, sender),
    parse: parseArticleText,
    answer: ({ articleId, text }) => readPlacedClaims(database, articleId, text),
  },
  'claim/edit': {
    from: (sender) => isContentScript(runtime, sender),
    parse: parseClaimEdit,
    async answer({ claimId, edit }) {
      const [edited] = await editClaims(database, [claimId], edit, { at: new Date().toISOString(), by: 'card' });
      return edited ?? null;
    },
  },
  'page/read': {
    from: (sender) => isOwnPage(runtime, sender),
    parse: parseTabId,
    async answer({ tabId }) {
      await runContentScript(tabId);
      return null;
    },
  },
});

runtime.onInstalled.addListener(({ reason }) => {
  followAccess();
  if (reason === 'install') tabs.create({ url: runtime.getURL('src/welcome/index.html') });
});
commands.onCommand.addListener((command, tab) => {
  // The browser opens the panel only while the shortcut is being answered, before any wait.
  if (command === 'open-panel' && tab?.windowId !== undefined) openPanel(tab.windowId).catch(() => {});
  else answerShortcut(command);
});
runtime.onStartup.addListener(() => followAccess());
permissions.onAdded.addListener(() => followAccess());
permissions.onRemoved.addListener(({ origins = [] }) => {
  leaveOrigins(origins);
  followAccess();
});
