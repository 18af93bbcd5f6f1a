import type { Claim, ClaimId, Span, TextSelector } from '../core/model';
import type { TextRange } from '../page/anchor-spans';
import type { Ground } from '../page/draw-highlights';
import { caretAt, findOffsetAt, type Point } from '../page/find-offset-at';
import { createGroundJudge } from '../page/judge-ground';
import { cornerOf, findWordsPlace, scrollToWords, type WordsPlace } from '../page/show-words';
import { type Layer, type PaintedPage, showMarks } from './paint-page';
import type { Reading } from './read-page';

/** What can be asked of the words that are marked in a page, and shown of them. */
export interface MarkedWords {
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
  /** On which ground the article's text is set. */
  ground(): Ground;
  /** Scrolls to a claim and lights its words up for a moment. False where they are not shown. */
  showClaim(id: ClaimId): boolean;
}

const nothing = { text: '', map: { pieces: [] } };
const shownMs = 2500; // Long enough to find the words with the eye after scrolling.

/** What was `painted` last, in the page of the latest `reading`. */
export function openMarkedWords(painted: () => PaintedPage | null, reading: () => Reading | null): MarkedWords {
  /** Lights spans of a text up; none: takes the light away. */
  function lightUp(layer: Pick<Layer, 'text' | 'map'> | null, spans: readonly Span[]): void {
    const page = painted();
    if (page) showMarks(page, layer ?? nothing, spans);
  }

  function textOf(id: ClaimId): (Layer & { spans: Span[] }) | null {
    for (const layer of painted()?.layers ?? []) {
      const placed = layer.placed.find(({ claim }) => claim.id === id);
      if (placed) return { ...layer, spans: placed.spans };
    }
    return null;
  }

  return {
    claimsAt(point) {
      const { layers = [], shown } = painted() ?? {};
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
      const { layers = [], shown } = painted() ?? {};
      return layers.flatMap(({ placed }) => placed.flatMap(({ claim }) => (shown?.has(claim.id) ? [claim] : [])));
    },
    placeOf: (id) => findWordsPlace(painted()?.rangesByClaim.get(id) ?? []),
    reachClaim(id) {
      const ranges = painted()?.rangesByClaim.get(id) ?? [];
      return scrollToWords(ranges, 'instant') ? findWordsPlace(ranges) : null;
    },
    lineAt(point) {
      const { clientX, clientY } = point;
      const { page, caret } = caretAt(point);
      const line = caret?.getClientRect();
      const { dx, dy } = cornerOf(page);
      return { left: dx + clientX, top: dy + (line?.top ?? clientY), bottom: dy + (line?.bottom ?? clientY) };
    },
    rangesOf: (id) => painted()?.rangesByClaim.get(id) ?? [],
    showWords(words) {
      const { article, map } = reading() ?? {};
      if (!article || !map) return;
      const spans = words.map(({ start, end }): Span => [start, end]);
      lightUp({ text: article.text, map }, spans);
    },
    textOf,
    showSpans(id, spans) {
      lightUp(textOf(id), spans);
    },
    ground() {
      const element = reading()?.map.pieces[0]?.node.parentElement;
      return element ? createGroundJudge()(element).ground : 'light';
    },
    showClaim(id) {
      const ranges = painted()?.rangesByClaim.get(id);
      const layer = textOf(id);
      if (!ranges || !layer) return false;
      lightUp(layer, layer.spans);
      setTimeout(() => lightUp(null, []), shownMs);
      return scrollToWords(ranges);
    },
  };
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
