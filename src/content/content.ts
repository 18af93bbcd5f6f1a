import { answerCalls } from '../messages/answer-calls';
import { callBackground } from '../messages/call';
import type { PageCalls } from '../messages/contract';
import { unpackArticle } from '../messages/pack-analysis';
import {
  parseClaimId,
  parseJudgement,
  parseNothing,
  parseOrigins,
  parseWhichCard,
} from '../messages/parse-page-arguments';
import { isOwnPage } from '../messages/senders';
import { nativeBrowser } from '../native-browser';
import { readJudgement } from '../settings';
import type { Background } from './background';
import { forgetCard } from './card-bridge';
import { findOutside } from './find-outside';
import { forgetHand, getHand } from './hand-bridge';
import { isWithinOrigins } from './is-within-origins';
import type { Cards } from './open-cards';
import { openPageSession } from './page-session';
import { forgetArticleCode, loadedArticleCode } from './reader-bridge';

/** Wiring only. Runs in every page of the sites that the reader granted, so it carries no lexicon and no database. */

const earlier = globalThis as typeof globalThis & { stopHearsay?: () => void; isHearsayPaused?: boolean };
earlier.isHearsayPaused = false;
earlier.stopHearsay?.(); // Injected twice, after an update or by the popup: the later script takes over.
forgetArticleCode(); // That of an earlier version.

const { runtime, storage } = nativeBrowser;
const abort = new AbortController();
earlier.stopHearsay = () => {
  abort.abort();
  forgetCard();
  forgetHand();
};

const loadHand = () => callBackground(runtime, 'hand/load', {});
const leave = () => callBackground(runtime, 'article/leave', {});
const readClaims: Background['readClaims'] = (articleId, text) =>
  callBackground(runtime, 'article/claims', { articleId, text });

const session = openPageSession(
  window,
  {
    analyse: async (read) => unpackArticle(await callBackground(runtime, 'article/analyse', read)),
    take: ({ placed, articleId }) => callBackground(runtime, 'article/take', { claimCount: placed.length, articleId }),
    readClaims,
    readJudgement: (address) => readJudgement(storage.local, address),
    loadReader,
    findOutside: (articleId) => findOutside(loadHand, (text) => readClaims(articleId, text)),
    leave,
    styleFrames: () => callBackground(runtime, 'frames/style', {}),
  },
  abort.signal,
);

let cards: Cards | undefined; // Come with the first article.

async function loadReader(): Promise<void> {
  await callBackground(runtime, 'reader/load', {});
  const code = loadedArticleCode();
  if (!code || cards) return;
  cards = code.openCards(document, session, () => callBackground(runtime, 'card/load', {}), abort.signal);
  code.offerSelection(document, session, { load: loadHand, keep: keepSelection }, abort.signal);
}

async function keepSelection(): Promise<boolean> {
  const hand = await getHand(loadHand);
  return hand.keepSelection(session, async (id, about) => cards?.openById(id, about));
}

async function stop(): Promise<null> {
  abort.abort();
  await leave().catch(() => null); // The badge goes, and views that show this page look again.
  return null;
}

const from = isOwnPage.bind(null, runtime);

answerCalls<PageCalls>(
  runtime,
  'page',
  {
    'page/describe': { from, parse: parseNothing, answer: () => session.describe() },
    'page/outline': {
      from,
      parse: parseNothing,
      answer() {
        const known = session.describe();
        const left = known.articleId && { analysis: null, claims: [] };
        return { ...known, ...left, article: null };
      },
    },
    'page/show-claim': { from, parse: parseClaimId, answer: ({ claimId }) => session.showClaim(claimId) },
    'page/open-card': {
      from,
      parse: parseWhichCard,
      async answer({ which }) {
        const isKept = which === 'here' && document.getSelection()?.isCollapsed === false && (await keepSelection());
        if (!isKept) await (which === 'here' ? cards?.openHere() : cards?.step(which));
        return null;
      },
    },
    'page/keep-selection': { from, parse: parseNothing, answer: keepSelection },
    'page/refresh-claims': {
      from,
      parse: parseNothing,
      async answer() {
        await session.refreshClaims();
        return null;
      },
    },
    'page/judge-article': {
      from,
      parse: parseJudgement,
      answer({ isArticle }) {
        session.judgeArticle(isArticle);
        return null;
      },
    },
    'page/stop': {
      from,
      parse: parseOrigins,
      answer: ({ origins }) => (isWithinOrigins(location, origins) ? stop() : null),
    },
    'page/pause': {
      from,
      parse: parseNothing,
      answer() {
        earlier.isHearsayPaused = true;
        return stop();
      },
    },
  },
  abort.signal,
);
