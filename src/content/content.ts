import { answerCalls } from '../messages/answer-calls';
import { callBackground } from '../messages/call';
import type { PageCalls } from '../messages/contract';
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
import { followPage } from './follow-page';
import { isWithinOrigins } from './is-within-origins';
import { forgetArticleCode } from './reader-bridge';

/** Wiring only. Runs in every page of the sites that the reader granted, so it carries no lexicon and no database. */

const earlier = globalThis as typeof globalThis & { stopHearsay?: () => void; isHearsayPaused?: boolean };
earlier.isHearsayPaused = false;
earlier.stopHearsay?.(); // Injected twice, after an update or by the popup: the later script takes over.
forgetArticleCode(); // That of an earlier version.

const { runtime, storage } = nativeBrowser;
const abort = new AbortController();
earlier.stopHearsay = () => abort.abort();

const page = followPage(
  window,
  {
    loadReader: () => callBackground(runtime, 'reader/load', {}),
    readJudgement: (address) => readJudgement(storage.local, address),
  },
  abort.signal,
);

async function keepSelection(): Promise<boolean> {
  return (await page.open())?.keepSelection() ?? false;
}

async function stop(): Promise<null> {
  abort.abort();
  await callBackground(runtime, 'article/leave', {}).catch(() => null); // The badge goes, and views that show this page look again.
  return null;
}

const from = isOwnPage.bind(null, runtime);

answerCalls<PageCalls>(
  runtime,
  'page',
  {
    'page/describe': { from, parse: parseNothing, answer: page.describe },
    'page/outline': {
      from,
      parse: parseNothing,
      answer() {
        const known = page.describe();
        const left = known.articleId && { analysis: null, claims: [] };
        return { ...known, ...left, article: null };
      },
    },
    'page/show-claim': {
      from,
      parse: parseClaimId,
      answer: ({ claimId }) => page.opened()?.session.showClaim(claimId) ?? false,
    },
    'page/open-card': {
      from,
      parse: parseWhichCard,
      async answer({ which }) {
        const selects = which === 'here' && document.getSelection()?.isCollapsed === false;
        if (selects && (await keepSelection())) return null;
        const cards = page.opened()?.cards;
        await (which === 'here' ? cards?.openHere() : cards?.step(which));
        return null;
      },
    },
    'page/keep-selection': { from, parse: parseNothing, answer: keepSelection },
    'page/refresh-claims': {
      from,
      parse: parseNothing,
      async answer() {
        await page.opened()?.session.refreshClaims();
        return null;
      },
    },
    'page/judge-article': {
      from,
      parse: parseJudgement,
      answer({ isArticle }) {
        page.judgeArticle(isArticle);
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
