import type { PageTimes } from '../messages/contract';
import { areHighlightsDrawn, clearHighlights } from '../page/draw-highlights';
import { runInTurns, type Steps } from '../page/in-steps';
import { type PaintedPage, type Painting, paintPage } from './paint-page';
import { beginStint } from './stint';

/** Paints a page that lives on while it is painted. */
export interface Painter {
  /** What stands in the page now: always one painting as a whole, never a part of one. */
  painted(): PaintedPage | null;
  /**
   * Paints in short tasks; what was painted before stands until all is done. A painting that has not come to its end by then is
   * given up. Resolves once the latest one stands.
   */
  paint(painting: Painting): Promise<void>;
  /** To be called whenever the page changes. */
  noteChange(): void;
  /** Whether what was painted has been taken away, and nothing is being painted in its place. */
  isCleared(): boolean;
  /** Takes everything away, also what is still being painted. */
  clear(): void;
}

const mostTries = 3; // Of painting a page that changes meanwhile; the reading that follows each change paints again anyway.

/** `ms` is told how long the parts of the latest painting took. */
export function createPainter(ms: PageTimes): Painter {
  let painted: PaintedPage | null = null;
  let turns = 0;
  let changes = 0;
  let latest: Promise<void> | null = null;

  async function paint(painting: Painting, turn: number): Promise<void> {
    for (let tries = 1; turn === turns; tries++) {
      const changesBefore = changes;
      const stint = beginStint();
      const isWanted = () => turn === turns && (changes === changesBefore || tries === mostTries);
      const isDone = await runInTurns(paintWhile(isWanted, paintPage(painting, stint)), stint.giveWay);
      ms.longestTask = Math.max(ms.longestTask, stint.longest());
      if (isDone) return;
      ms.mainThread += stint.mark();
    }
  }

  /** True where the painting came to its end: it stands in the page from then on. */
  function* paintWhile(isWanted: () => boolean, steps: Steps<PaintedPage>): Steps<boolean> {
    while (isWanted()) {
      const step = steps.next();
      if (step.done) {
        for (const registry of painted?.painted.keys() ?? [])
          if (!step.value.painted.has(registry)) clearHighlights(registry);
        painted = step.value;
        const { anchor, paint } = painted.ms;
        Object.assign(ms, { anchor, paint, mainThread: ms.mainThread + anchor + paint });
        return true;
      }
      yield;
    }
    return false;
  }

  return {
    painted: () => painted,
    async paint(painting) {
      const mine = paint(painting, ++turns).finally(() => {
        if (latest === mine) latest = null;
      });
      latest = mine;
      while (latest) await latest;
    },
    noteChange: () => changes++,
    isCleared: () =>
      painted !== null &&
      latest === null &&
      [...painted.painted].some(([registry, marks]) => !areHighlightsDrawn(registry, marks)),
    clear() {
      turns++;
      for (const registry of painted?.painted.keys() ?? []) clearHighlights(registry);
      painted = null;
    },
  };
}
