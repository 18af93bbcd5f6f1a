import { callBackground } from '../messages/call';
import { unpackArticle } from '../messages/pack-analysis';
import { nativeBrowser } from '../native-browser';
import type { Background } from './background';
import { forgetCard } from './card-bridge';
import { findOutside } from './find-outside';
import { forgetHand, getHand } from './hand-bridge';
import { offerSelection } from './offer-selection';
import { openCards } from './open-cards';
import { openPageSession } from './page-session';
import { readPage } from './read-page';
import { type OpenedSession, offerArticleCode } from './reader-bridge';

/** Wiring only: what articles need, to be read, painted and pointed at. Loaded into pages that are articles, which few pages of a day are. */

const { runtime } = nativeBrowser;
const loadHand = () => callBackground(runtime, 'hand/load', {});
const readClaims: Background['readClaims'] = (articleId, text) =>
  callBackground(runtime, 'article/claims', { articleId, text });

const background: Background = {
  analyse: async (read) => unpackArticle(await callBackground(runtime, 'article/analyse', read)),
  take: ({ placed, articleId }) => callBackground(runtime, 'article/take', { claimCount: placed.length, articleId }),
  readClaims,
  findOutside: (articleId) => findOutside(loadHand, (text) => readClaims(articleId, text)),
  leave: () => callBackground(runtime, 'article/leave', {}),
  styleTrees: () => callBackground(runtime, 'trees/style', {}),
};

offerArticleCode({
  readPage,
  openSession(page, signal): OpenedSession {
    const { document } = page;
    const session = openPageSession(page, background, signal);
    const cards = openCards(document, session, () => callBackground(runtime, 'card/load', {}), signal);
    const keepSelection = async () => (await getHand(loadHand)).keepSelection(session, cards.openById);
    offerSelection(document, session, { load: loadHand, keep: keepSelection }, signal);
    signal.addEventListener('abort', forgetCard, { once: true });
    signal.addEventListener('abort', forgetHand, { once: true });
    return { session, cards, keepSelection };
  },
});
