import { browser, openPanel, type Runtime } from '../browser';
import type { ArticleId } from '../core/model';
import { answerCalls } from '../messages/answer-calls';
import type { BackgroundCalls } from '../messages/contract';
import { packArticle } from '../messages/pack-analysis';
import { parseReadArticle, parseSelection } from '../messages/parse-article';
import {
  parseArticleText,
  parseCiting,
  parseClaim,
  parseClaimEdit,
  parseExtent,
  parseShown,
  parseSuggestionId,
  parseTabId,
  parseTaken,
  parseTurn,
} from '../messages/parse-background-arguments';
import { parseNothing } from '../messages/parse-page-arguments';
import { isContentScript, isOwnPage } from '../messages/senders';
import { nameSite, readSettings } from '../settings';
import { Database } from '../store/database';
import { editClaims } from '../store/edit-claims';
import { noticeFull } from '../store/notice-full';
import { learnFromEdit, removeSuggestion } from '../store/suggestions';
import { forgetTabArticle, rememberTabArticle } from '../store/tab-articles';
import { analyseArticle, readPlacedClaims } from './analyse-article';
import { answerShortcut } from './answer-shortcuts';
import { citeClaimInPage } from './cite-claim-in-page';
import { runContentScript, runOnDemand, styleTrees } from './content-script';
import { followAccess } from './follow-access';
import { followSettings } from './follow-settings';
import { addMenuEntry, keepSelection, keepSelectionId } from './keep-selection';
import { loadKnowledge } from './load-knowledge';
import { makeClaimByHand } from './make-claim-by-hand';
import { readContext } from './read-context';
import { readMarking } from './read-marking';
import { dailyAlarm, runDaily, setDailyAlarm } from './run-daily';
import { setExtent } from './set-extent';
import { showBadge } from './show-badge';
import { turnClaim } from './turn-claim';
import { watchOverLibrary } from './watch-over-library';

/** Wiring only, all at top level: the browser ends this worker when it is idle and starts it again for each event. */

const { alarms, commands, contextMenus, i18n, runtime, permissions, storage, tabs } = browser;
const database = new Database();
noticeFull(database, storage.local);
watchOverLibrary(database);

const isPage = isContentScript.bind(null, runtime);
/** Nothing that is done in a private window is written down. */
const isRecordedPage = (sender: Runtime.MessageSender) => isPage(sender) && !sender.tab?.incognito;

answerCalls<BackgroundCalls>(runtime, 'background', {
  'article/analyse': {
    from: isPage,
    parse: parseReadArticle,
    async answer(read, { tab, url }) {
      // How long this takes depends on the text: the reader may have left the page by then, so nothing of its tab is touched.
      const [knowledge, marking, { keepSeenDays }] = await Promise.all([
        loadKnowledge(),
        readMarking(storage.local, hostnameOf(url)),
        readSettings(storage.local),
      ]);
      const now = new Date();
      const isPrivate = tab?.incognito ?? false;
      const isRecorded = keepSeenDays > 0;
      const answer = await analyseArticle(database, read, { knowledge, marking, isPrivate, isRecorded, now });
      return packArticle(answer);
    },
  },
  'article/take': {
    from: isPage,
    parse: parseTaken,
    async answer({ claimCount, articleId }, { tab, url }) {
      if (tab?.id !== undefined)
        await Promise.all([showBadge(tab.id, claimCount), rememberRecord(tab.id, tab.url ?? url, articleId)]);
      return null;
    },
  },
  'article/leave': {
    from: isPage,
    parse: parseNothing,
    async answer(_, { tab }) {
      if (tab?.id !== undefined) await Promise.all([showBadge(tab.id, 0), rememberRecord(tab.id, undefined, null)]);
      return null;
    },
  },
  'reader/load': {
    from: isPage,
    parse: parseNothing,
    async answer(_, { tab }) {
      if (tab?.id !== undefined) await runOnDemand(tab.id, 'reader');
      return null;
    },
  },
  'trees/style': {
    from: isPage,
    parse: parseNothing,
    async answer(_, { tab }) {
      if (tab?.id !== undefined) await styleTrees(tab.id);
      return null;
    },
  },
  'card/load': {
    from: isPage,
    parse: parseNothing,
    async answer(_, { tab }) {
      if (tab?.id !== undefined) await runOnDemand(tab.id, 'card');
      return null;
    },
  },
  'hand/load': {
    from: isPage,
    parse: parseNothing,
    async answer(_, { tab }) {
      if (tab?.id !== undefined) await runOnDemand(tab.id, 'hand');
      return null;
    },
  },
  'article/claims': {
    from: isPage,
    parse: parseArticleText,
    async answer({ articleId, text }, { url }) {
      const [placed, marking] = await Promise.all([
        articleId === null ? null : readPlacedClaims(database, articleId, text),
        readMarking(storage.local, hostnameOf(url)),
      ]);
      return { placed, marking };
    },
  },
  'claim/edit': {
    from: isRecordedPage,
    parse: parseClaimEdit,
    async answer({ claimId, edit }, sender) {
      const madeAt = new Date().toISOString();
      const [edited] = await editClaims(database, [claimId], edit, { at: madeAt, by: 'card' });
      if (!edited) return null;
      // Learning less is no reason to call the edit failed: it stands.
      await learnFromEdit(storage.local, { claim: edited, edit }, { site: siteOf(sender), madeAt }).catch(() => {});
      return edited;
    },
  },
  'claim/context': {
    from: isPage,
    parse: parseClaim,
    answer: ({ claimId }, sender) => readContext({ database, storage: storage.local }, claimId, siteOf(sender)),
  },
  'claim/set-extent': {
    from: isRecordedPage,
    parse: parseExtent,
    answer: (extent) => setExtent(database, extent),
  },
  'claim/turn': {
    from: isRecordedPage,
    parse: parseTurn,
    answer: (turn, sender) => turnClaim({ database, storage: storage.local }, turn, siteOf(sender)),
  },
  'claim/cite': {
    from: (sender) => isPage(sender) || isOwnPage(runtime, sender),
    parse: parseCiting,
    answer: ({ claimId, choice }) =>
      citeClaimInPage({ database, storage: storage.local, uiLanguage: i18n.getUILanguage() }, claimId, choice),
  },
  'claim/show-in-library': {
    from: isPage,
    parse: parseShown,
    async answer({ claimId, at }, { tab }) {
      const claim = await database.claims.get(claimId);
      const place = at === 'edits' ? { at } : { claim: claimId };
      const view = claim ? new URLSearchParams({ view: 'article', article: claim.articleId, ...place }) : '';
      const url = runtime.getURL(`src/library/index.html?${view}`);
      await tabs.create(tab?.id === undefined ? { url } : { url, openerTabId: tab.id });
      return null;
    },
  },
  'suggestion/remove': {
    from: isRecordedPage,
    parse: parseSuggestionId,
    async answer({ id }, sender) {
      await removeSuggestion(storage.local, { site: siteOf(sender), id });
      return null;
    },
  },
  'claim/make': {
    from: isPage,
    parse: parseSelection,
    async answer(selection, { tab }) {
      return tab?.incognito ? null : makeClaimByHand(database, selection, await loadKnowledge());
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
  setDailyAlarm();
  addMenuEntry();
  if (reason === 'install') tabs.create({ url: runtime.getURL('src/welcome/index.html') });
});
commands.onCommand.addListener((command, tab) => {
  // The browser opens the panel only while the shortcut is being answered, before any wait.
  if (command === 'open-panel' && tab?.windowId !== undefined) openPanel(tab.windowId).catch(() => {});
  else answerShortcut(command);
});
contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (menuItemId === keepSelectionId && tab?.id !== undefined) keepSelection(tab.id).catch(() => {}); // The tab is gone.
});
runtime.onStartup.addListener(() => {
  followAccess();
  setDailyAlarm();
  addMenuEntry();
});
alarms.onAlarm.addListener(({ name }) => {
  if (name === dailyAlarm) runDaily(database);
});
storage.onChanged.addListener(followSettings);
permissions.onAdded.addListener(() => followAccess());
permissions.onRemoved.addListener(({ origins }) => {
  followAccess(origins);
});

/** What was recorded of a tab's page, for its popup; where that cannot be remembered, the popup asks the page itself. */
async function rememberRecord(tabId: number, url: string | undefined, articleId: ArticleId | null): Promise<void> {
  const isKnown = url !== undefined && articleId !== null;
  const remembered = isKnown
    ? rememberTabArticle(storage.session, { tabId, url, articleId })
    : forgetTabArticle(storage.session, tabId);
  await remembered.catch(() => {});
}

const siteOf = ({ url }: { url?: string | undefined }) => nameSite(hostnameOf(url));

/** Of a page that the browser names; "" where it names none. */
const hostnameOf = (url: string | undefined) => URL.parse(url ?? '')?.hostname ?? '';
