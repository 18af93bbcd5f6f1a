import type { PageTimes } from '../messages/contract';
import { type ArticlePlace, detectInSteps, placeArticle } from '../page/detect-article';
import { runInTurns, type Steps } from '../page/in-steps';
import { createTagMemory } from '../page/tags-of-address';
import type { Reading } from './read-page';
import { loadedArticleCode } from './reader-bridge';
import { beginStint } from './stint';

/** Reads a page that lives on while it is read. */
export interface LiveReader {
  /** To be called whenever the page changes. */
  noteChange(): void;
  /**
   * The article of the page as it is now, by what the reader `judged` or by its looks; null where there is none. 'outdated' where
   * another reading has begun in between, 'failed' where the code that reads articles did not come.
   */
  read(judged: boolean | null): Promise<Reading | null | 'outdated' | 'failed'>;
}

const mostTries = 3; // Of reading a page that changes meanwhile; never a mark on the wrong words all the same.

/** `ms` is told how long the parts of the latest reading took. */
export function createLiveReader(
  { document, location }: Window,
  ms: PageTimes,
  loadReader: () => Promise<unknown>,
): LiveReader {
  const tagsOf = createTagMemory();
  let turns = 0;
  let changes = 0;

  async function read(judged: boolean | null, tries = 1): Promise<Reading | null | 'outdated' | 'failed'> {
    const [turn, changesBefore] = [++turns, changes];
    const stint = beginStint();
    const place = await runInTurns(findArticle(judged), stint.giveWay);
    ms.detect = stint.mark();
    if (place && !loadedArticleCode()) await stint.pause(loadReader());
    const readPage = loadedArticleCode()?.readPage;
    const found =
      place && readPage
        ? await runInTurns(readPage(document, location, { ...place, wants: judged === true }), stint.giveWay)
        : null;
    ms.read = stint.mark();
    ms.mainThread = ms.detect + ms.read;
    ms.longestTask = stint.longest();
    if (turn !== turns) return 'outdated';
    if (place && !readPage) return 'failed';
    const isTorn = changesBefore !== changes; // What was read first may be gone by now.
    return isTorn && tries < mostTries ? read(judged, tries + 1) : found;
  }

  function* findArticle(judged: boolean | null): Steps<ArticlePlace | null> {
    if (judged === false) return null;
    const detection = yield* detectInSteps(document, location);
    const place = (judged ?? detection.isArticle) ? yield* placeArticle(document, detection) : null;
    return place && { ...place, sources: tagsOf(place.sources, location) };
  }

  return { noteChange: () => changes++, read: (judged) => read(judged) };
}
