import { readSources } from '../../page/read-sources';
import { readSelfDescription } from '../../page/self-description';
import { readWholeText } from '../../page/whole-text';
import type { HandSetting, ReadText } from '../hand-bridge';
import { findSelection } from './find-selection';

/**
 * Keeps the selected words as a claim, marks it and opens its card: within the article where they stand in its text, otherwise in
 * the text of the whole page. False where nothing is selected, or nothing may be recorded.
 */
export async function keepSelection(document: Document, setting: HandSetting): Promise<boolean> {
  const { session, make, openCard, judgeArticle } = setting;
  await settle(setting);
  const { reading } = session.peek();
  const within = reading && findSelection(document, reading);
  const text: ReadText = reading && within ? reading : readWholeText(document);
  const spans = within ?? findSelection(document, text);
  if (!spans) return false;
  const sources = reading?.sources ?? readSources(document, document.location, readSelfDescription(document)).sources;
  const claim = await make({ article: text.article, sources }, spans);
  if (!claim) return false;
  document.getSelection()?.removeAllRanges(); // What was selected is marked now.
  if (!reading) {
    await judgeArticle();
    session.judgeArticle(true);
    await settle(setting);
  } else await session.refreshClaims();
  if (!session.markedClaims().some(({ id }) => id === claim.id)) {
    session.markOutside({ text: text.article.text, map: text.map, placed: [{ claim, spans }] });
  }
  await openCard(claim.id);
  return true;
}

const lookAgainMs = 50;
const longestWaitMs = 10_000; // A long article on a slow machine is analysed by then.

/** Waits until the page is read: where the reader is quick, what was selected belongs to what is being read. */
async function settle({ session }: HandSetting): Promise<void> {
  for (let waited = 0; waited < longestWaitMs; waited += lookAgainMs) {
    const { state } = session.peek();
    if (state !== 'reading' && state !== 'waiting') return;
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
}
