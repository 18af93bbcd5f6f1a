import type { Claim, ClaimId, Span, TextSelector } from '../core/model';
import type { AnalysedArticle, PageDescription, PageTimes } from '../messages/contract';
import type { TextRange } from '../page/anchor-spans';
import type { Ground } from '../page/draw-highlights';
import { caretAt, findOffsetAt, type Point } from '../page/find-offset-at';
import { isTranslated } from '../page/is-translated';
import { cornerOf, findWordsPlace, scrollToWords, type WordsPlace } from '../page/show-words';
import type { TextMap } from '../page/text-map';
import { watchPage } from '../page/watch-page';
import type { Background } from './background';
import { isInAnotherLanguage, isSameAddress } from './compare-readings';
import { createLiveReader } from './live-reader';
import type { Layer, Outside } from './paint-page';
import type { Painter } from './painter';
import type { Reading } from './read-page';
import { loadedArticleCode } from './reader-bridge';
import { withRetries } from './with-retries';

/** One page being read, painted, and followed while it changes. */
export interface PageSession {
  describe(): PageDescription;
  showClaim(id: ClaimId): boolean;
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
  /** Claims whose words lie under a point; the shortest first. */
  claimsAt(point: Point): Claim[];
  /** All claims that are marked in the page, in reading order. */
  markedClaims(): Claim[];
  /** Scrolls to a claim at once and gives the place of its words; null where they are not shown. */
  reachClaim(id: ClaimId): WordsPlace | null;
  /** Where a claim's words stand now; null where they are not shown. */
  placeOf(id: ClaimId): WordsPlace | null;
  /** The line of text under a point. */
  lineAt(point: Point): WordsPlace;
  /** Where a claim's words are painted; none where they are not. */
  rangesOf(id: ClaimId): readonly TextRange[];
  /** Lights words of the article up; none: takes the light away. */
  showWords(words: TextSelector[]): void;
  /** The text in which a claim stands, and where; null where it does not stand in the page now. */
  textOf(id: ClaimId): (Layer & { spans: Span[] }) | null;
  /** Lights spans up in the text in which a claim stands; none: takes the light away. */
  showSpans(id: ClaimId, spans: Span[]): void;
  ground(): Ground;
}

const nothing = { text: '', map: { pieces: [] } };
const shownMs = 2500; // Long enough to find the words with the eye after scrolling.

/** Reads the page now and whenever it changes, until the signal aborts; then nothing of ours is left in it. */
export function openPageSession(window: Window, background: Background, signal: AbortSignal): PageSession {
  const { document } = window;
  let state: PageDescription['state'] = 'reading';
  let reading: Reading | null = null;
  let analysed: AnalysedArticle | null = null;
  let outside: Outside | null = null;
  let judged: boolean | null | undefined; // Undefined while it is looked up.
  let asked = 0; // How often the background was.
  let followFrame: (frame: Document) => void = () => {};
  let isPreviousText = false; // The address has changed, and the text has not followed yet.
  const ms: PageTimes = { detect: 0, read: 0, anchor: 0, paint: 0, mainThread: 0, longestTask: 0, analyse: 0 };
  const live = createLiveReader(window, ms, () => withRetries(() => background.loadReader(), signal));
  let painter: Painter | undefined; // Comes with the first article.

  const changes = { onAddress, onText: readAgain, onChange, onReturn: () => analyse(reading), onLook };
  const watchTree = watchPage(document, changes, signal);
  signal.addEventListener('abort', clear, { once: true });
  if (isPrerendering(document)) document.addEventListener('prerenderingchange', readNewPage, { once: true, signal });
  else readNewPage();

  function onAddress(): void {
    isPreviousText = true;
    readNewPage();
  }

  function onChange(): void {
    live.noteChange();
    painter?.noteChange();
  }

  async function readNewPage(): Promise<void> {
    judged = undefined;
    const { href } = window.location;
    const said = await background.readJudgement(href).catch(() => null);
    if (href !== window.location.href) return; // Another page is looked up by now.
    judged = said;
    readAgain();
  }

  /** Reads the page as it is now. True where its words are others than before. */
  async function readAgain(): Promise<boolean> {
    if (signal.aborted || judged === undefined) return false;
    const found = await live.read(judged);
    if (signal.aborted || found === 'outdated') return false;
    if (found !== 'failed') return take(found);
    state = 'failed';
    return false;
  }

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
    painter ??= loadedArticleCode()?.createPainter(ms);
    await painter?.paint({ reading, analysed, outside });
  }

  /** An article may stand in shadow trees, or in a frame, which needs the styles of our marks. */
  function watchTrees({ pieces }: TextMap): void {
    for (const tree of new Set(pieces.map(({ node }) => node.getRootNode()))) {
      if (!watchTree(tree) || tree.nodeType !== Node.DOCUMENT_NODE) continue;
      background.styleFrames().catch(() => {}); // Without styles there are no marks, and nothing else is lost.
      followFrame(tree as Document);
    }
  }

  /** Pages share the highlights with us and may take ours away. */
  function onLook(): void {
    if (painter?.isCleared()) paint();
  }

  /** Lights spans of a text up; none: takes the light away. */
  function lightUp(layer: Pick<Layer, 'text' | 'map'> | null, spans: readonly Span[]): void {
    const painted = painter?.painted();
    if (painted) loadedArticleCode()?.showMarks(painted, layer ?? nothing, spans);
  }

  function textOf(id: ClaimId): (Layer & { spans: Span[] }) | null {
    for (const layer of painter?.painted()?.layers ?? []) {
      const placed = layer.placed.find(({ claim }) => claim.id === id);
      if (placed) return { ...layer, spans: placed.spans };
    }
    return null;
  }

  function leave(): void {
    clear();
    background.leave().catch(() => {}); // The badge is all that is at stake.
  }

  function clear(): void {
    asked++;
    painter?.clear();
    reading = null;
    analysed = null;
    outside = null;
  }

  return {
    describe: () => ({
      state,
      isArticle: reading !== null,
      judged: judged ?? null,
      metadata: analysed?.metadata ?? null,
      article: reading?.article ?? null,
      analysis: analysed?.analysis ?? null,
      articleId: analysed?.articleId ?? null,
      claims: analysed?.placed.map(({ claim }) => claim) ?? [],
      anchoredClaims: [...(painter?.painted()?.rangesByClaim.keys() ?? [])],
      ms,
    }),
    showClaim(id) {
      const ranges = painter?.painted()?.rangesByClaim.get(id);
      const layer = textOf(id);
      if (!ranges || !layer) return false;
      lightUp(layer, layer.spans);
      setTimeout(() => lightUp(null, []), shownMs);
      return scrollToWords(ranges);
    },
    peek: () => ({ state, reading, analysed }),
    markOutside,
    onFrame(follow) {
      followFrame = follow;
    },
    judgeArticle(isArticle) {
      judged = isArticle;
      state = 'reading';
      readAgain();
    },
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
    claimsAt(point) {
      const { layers = [], shown } = painter?.painted() ?? {};
      return layers
        .flatMap(({ map, placed }) => {
          const offset = findOffsetAt(map, point);
          if (offset === null) return [];
          return placed.filter(
            ({ claim, spans }) => shown?.has(claim.id) && spans.some(([start, end]) => start <= offset && offset < end),
          );
        })
        .sort((a, b) => lengthOf(a.spans) - lengthOf(b.spans))
        .map(({ claim }) => claim);
    },
    markedClaims() {
      const { layers = [], shown } = painter?.painted() ?? {};
      return layers.flatMap(({ placed }) => placed.flatMap(({ claim }) => (shown?.has(claim.id) ? [claim] : [])));
    },
    placeOf: (id) => findWordsPlace(painter?.painted()?.rangesByClaim.get(id) ?? []),
    reachClaim(id) {
      const ranges = painter?.painted()?.rangesByClaim.get(id) ?? [];
      return scrollToWords(ranges, 'instant') ? findWordsPlace(ranges) : null;
    },
    lineAt(point) {
      const { clientX, clientY } = point;
      const { page, caret } = caretAt(point);
      const line = caret?.getClientRect();
      const { dx, dy } = cornerOf(page);
      return { left: dx + clientX, top: dy + (line?.top ?? clientY), bottom: dy + (line?.bottom ?? clientY) };
    },
    rangesOf: (id) => painter?.painted()?.rangesByClaim.get(id) ?? [],
    showWords(words) {
      if (!reading) return;
      const spans = words.map(({ start, end }): Span => [start, end]);
      lightUp({ text: reading.article.text, map: reading.map }, spans);
    },
    textOf,
    showSpans(id, spans) {
      lightUp(textOf(id), spans);
    },
    ground: () => painter?.painted()?.ground ?? 'light',
  };
}

const isPrerendering = (document: Document) =>
  (document as Document & { prerendering?: boolean }).prerendering === true;

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
