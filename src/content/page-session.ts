import type { ClaimId } from '../core/model';
import type { AnalysedArticle, PageDescription, PageTimes } from '../messages/contract';
import { isTranslated } from '../page/is-translated';
import type { TextMap } from '../page/text-map';
import type { WatchTree } from '../page/watch-page';
import type { Background } from './background';
import { isInAnotherLanguage, isSameAddress } from './compare-readings';
import { type MarkedWords, openMarkedWords } from './marked-words';
import type { Outside } from './paint-page';
import { createPainter } from './painter';
import type { Reading } from './read-page';
import { withRetries } from './with-retries';

/** An article, and what its page becomes later: analysed, painted, and asked about the words that are marked in it. */
export interface PageSession extends MarkedWords {
  /** What was read of the page just now; null where it is no article. True where its words are others than before. */
  take(found: Reading | null): Promise<boolean>;
  /** The page is about to be read. */
  expectReading(): void;
  /** The address changed without a new document: the text of the next one may follow later. */
  noteAddress(): void;
  /** Something in the page changed. */
  noteChange(): void;
  /** Asks for the analysis anew, as after the page came back from the browser's back/forward cache. */
  analyseAgain(): void;
  /** Paints again where the page has cleared our marks. */
  look(): void;
  describe(): Omit<PageDescription, 'judged' | 'ms'>;
  /** The reader says that this is (not) an article; null takes it back. */
  judgeArticle(isArticle: boolean | null): void;
  /** What is known at this moment, as it stands: for reading only. */
  peek(): { state: PageDescription['state']; reading: Reading | null; analysed: AnalysedArticle | null };
  /** Claims selected by hand outside of the article's text, to be marked beside those within it. */
  markOutside(outside: Outside): Promise<void>;
  /** Claims were edited or settings changed: asks for them and paints them anew. */
  refreshClaims(): Promise<void>;
  /** Has each frame told in which the article stands, once. */
  onFrame(follow: (frame: Document) => void): void;
}

/** The page that a session is opened in. */
export interface SessionPage {
  document: Document;
  /** What is known of it so far. */
  state: PageDescription['state'];
  /** Is told how long each part of the work took. */
  ms: PageTimes;
  watchTree: WatchTree;
  judgeArticle(isArticle: boolean | null): void;
}

/** Follows the readings of a page until the signal aborts; then nothing of ours is left in it. */
export function openPageSession(page: SessionPage, background: Background, signal: AbortSignal): PageSession {
  const { document, ms } = page;
  let { state } = page;
  let reading: Reading | null = null;
  let analysed: AnalysedArticle | null = null;
  let outside: Outside | null = null;
  let asked = 0; // How often the background was.
  let followFrame: (frame: Document) => void = () => {};
  let isPreviousText = false; // The address has changed, and the text has not followed yet.
  const painter = createPainter(ms);
  signal.addEventListener('abort', clear, { once: true });

  async function take(found: Reading | null): Promise<boolean> {
    if (isTranslated(document) || isInAnotherLanguage(found, reading)) {
      await paint(); // Words that do not stand here any more lose their marks, and nobody said those in their place.
      if (!reading) state = 'not-an-article';
      return false;
    }
    const { text = null } = found?.article ?? {};
    const isSameText = text !== null && text === reading?.article.text;
    // Words of the article left behind are never filed under the new address, even if more of them came.
    const isLeftBehind = isPreviousText && Boolean(reading?.article.text && text?.includes(reading.article.text));
    const sources = isLeftBehind ? reading?.sources : found?.sources;
    if (!isLeftBehind) isPreviousText = false;
    if (!found || !sources) {
      if (reading) leave();
      state = 'not-an-article';
      return false;
    }
    const before = reading;
    reading = { ...found, sources };
    watchTrees(found.map);
    if (isSameText && isSameAddress(reading, before) && state !== 'failed') {
      const turn = asked;
      await paint();
      if (turn === asked) state = analysed ? 'done' : 'waiting';
    } else analyse(reading);
    return !isSameText;
  }

  async function analyse(wanted: Reading | null): Promise<void> {
    if (!wanted) return;
    const turn = ++asked;
    state = 'waiting';
    const { article, sources } = wanted;
    const answer = await withRetries(() => background.analyse({ article, sources }), signal);
    if (signal.aborted || turn !== asked) return; // Another text stands here by now, or none.
    analysed = answer;
    if (!answer) {
      state = 'failed';
      return;
    }
    withRetries(async () => turn === asked && background.take(answer), signal);
    ms.analyse = answer.analyseMs;
    const isPainted = await paint().then(
      () => true,
      () => false,
    );
    if (turn !== asked) return;
    state = isPainted ? 'done' : 'failed';
    outside = null;
    if (answer.hasOutside) background.findOutside(answer.articleId).then(markOutside, () => {});
  }

  function markOutside(found: Outside): Promise<void> {
    const isWithin = (id: ClaimId) => analysed?.placed.some(({ claim }) => claim.id === id);
    outside = { ...found, placed: found.placed.filter(({ claim }) => !isWithin(claim.id)) };
    return paint();
  }

  async function paint(): Promise<void> {
    if (!reading || !analysed) return;
    await painter.paint({ reading, analysed, outside });
  }

  /** An article may stand in shadow trees, or in a frame, which need the styles of our marks. */
  function watchTrees({ pieces }: TextMap): void {
    for (const tree of new Set(pieces.map(({ node }) => node.getRootNode()))) {
      if (!page.watchTree(tree)) continue;
      background.styleTrees().catch(() => {}); // Without styles there are no marks, and nothing else is lost.
      if (tree.nodeType === Node.DOCUMENT_NODE) followFrame(tree as Document);
    }
  }

  function leave(): void {
    clear();
    background.leave().catch(() => {}); // The badge is all that is at stake.
  }

  function clear(): void {
    asked++;
    painter.clear();
    reading = null;
    analysed = null;
    outside = null;
  }

  return {
    ...openMarkedWords(painter.painted, () => reading),
    take,
    expectReading() {
      state = 'reading';
    },
    noteAddress() {
      isPreviousText = true;
    },
    noteChange: painter.noteChange,
    analyseAgain() {
      analyse(reading);
    },
    look() {
      if (painter.isCleared()) paint();
    },
    describe: () => ({
      state,
      isArticle: reading !== null,
      metadata: analysed?.metadata ?? null,
      article: reading?.article ?? null,
      analysis: analysed?.analysis ?? null,
      articleId: analysed?.articleId ?? null,
      claims: analysed?.placed.map(({ claim }) => claim) ?? [],
      anchoredClaims: [...(painter.painted()?.rangesByClaim.keys() ?? [])],
    }),
    peek: () => ({ state, reading, analysed }),
    markOutside,
    onFrame(follow) {
      followFrame = follow;
    },
    judgeArticle: page.judgeArticle,
    async refreshClaims() {
      const [wanted, current] = [reading, analysed];
      if (!wanted || !current) return;
      // Nothing of the article is recorded, so only another analysis tells which of its claims the reader kept.
      if (current.articleId === null && !current.isPrivate) return analyse(wanted);
      const { placed, marking } = await background.readClaims(current.articleId, wanted.article.text);
      if (signal.aborted || analysed !== current) return;
      if (marking.findsAttitudes !== current.marking.findsAttitudes) return analyse(wanted); // Others are found now.
      analysed = { ...current, placed: placed ?? current.placed, marking };
      await paint();
    },
  };
}
