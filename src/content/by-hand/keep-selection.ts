import { callBackground } from '../../messages/call';
import { nativeBrowser } from '../../native-browser';
import { runThrough } from '../../page/in-steps';
import { readSources } from '../../page/read-sources';
import { readSelfDescription } from '../../page/self-description';
import { readWholeText } from '../../page/whole-text';
import { judgePage } from '../../settings';
import type { OpenCardOf, ReadText } from '../hand-bridge';
import type { PageSession } from '../page-session';
import { findSelection } from './find-selection';

interface KeepSetting {
  session: PageSession;
  openCard: OpenCardOf;
}

const { runtime, storage } = nativeBrowser;

/**
 * Keeps the selected words as a claim, marks it and opens its card: within the article where they stand in its text, otherwise in
 * the text of the whole page. False where nothing is selected, or nothing may be recorded.
 */
export async function keepSelection(document: Document, setting: KeepSetting): Promise<boolean> {
  const { session, openCard } = setting;
  await settle(setting);
  const { reading } = session.peek();
  const within = reading && findSelection(document, { text: reading.article.text, map: reading.map });
  const text: ReadText = reading && within ? reading : readWholeText(document);
  const spans = within ?? findSelection(document, { text: text.article.text, map: text.map });
  if (!spans) return false;
  const sources =
    reading?.sources ?? readSources(document, document.location, runThrough(readSelfDescription(document))).sources;
  const read = { article: text.article, sources };
  const claim = await callBackground(runtime, 'claim/make', { read, spans, isByHand: true });
  if (!claim) return false;
  const wasKept = session.markedClaims().some(({ id, isKept }) => id === claim.id && isKept);
  document.getSelection()?.removeAllRanges(); // What was selected is marked now.
  if (!reading) {
    await judgePage(storage.local, document.location.href, true); // Or the words would not be marked the next time.
    session.judgeArticle(true);
    await settle(setting);
  } else await session.refreshClaims();
  if (!session.markedClaims().some(({ id }) => id === claim.id)) {
    await session.markOutside({ text: text.article.text, map: text.map, placed: [{ claim, spans }] });
  }
  await openCard(claim.id, { isJustKept: !wasKept });
  return true;
}

const lookAgainMs = 50;
const longestWaitMs = 10_000; // A long article on a slow machine is analysed by then.

/** Waits until the page is read: where the reader is quick, what was selected belongs to what is being read. */
async function settle({ session }: KeepSetting): Promise<void> {
  for (let waited = 0; waited < longestWaitMs; waited += lookAgainMs) {
    const { state } = session.peek();
    if (state !== 'reading' && state !== 'waiting') return;
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
}
