import type { ClaimId } from '../core/model';
import type { AnalysedArticle } from '../messages/contract';
import { anchorSpans, type TextRange } from '../page/anchor-spans';
import { clearHighlights, drawHighlights, type Ground, type Mark } from '../page/draw-highlights';
import { judgeGround } from '../page/judge-ground';
import { isMarked } from './is-marked';
import type { Reading } from './read-page';

/** What was painted. Claims whose words do not stand in the page (any more) are missing here. */
export interface PaintedPage {
  rangesByClaim: Map<ClaimId, TextRange[]>;
  marks: Mark[];
  ground: Ground;
  ms: { anchor: number; paint: number };
  clear(): void;
}

/** Anchors every claim and named outlet in the page and paints them, in place of what was painted before. */
export function paintPage({ article, map }: Reading, { analysis, placed, marking }: AnalysedArticle): PaintedPage {
  const started = performance.now();
  const anchor = (spans: Parameters<typeof anchorSpans>[2]) => anchorSpans(map, article.text, spans);
  const rangesByClaim = new Map<ClaimId, TextRange[]>();
  const marks: Mark[] = [];
  for (const { claim, spans } of placed) {
    const ranges = anchor(spans);
    if (ranges.length === 0) continue;
    rangesByClaim.set(claim.id, ranges);
    if (!isMarked(claim, marking)) continue;
    marks.push({ ranges, style: claim.correction?.sourceType ?? claim.sourceType });
    if (claim.isKept) marks.push({ ranges, style: 'kept' });
  }
  // In forced colours every highlight is as loud as a claim; named outlets have only a hairline to show.
  if (marking.marksOutlets && !matchMedia('(forced-colors: active)').matches) {
    marks.push({ ranges: analysis.outlets.flatMap(({ span }) => anchor([span])), style: 'named-outlet' });
  }
  const anchored = performance.now();

  const element = map.pieces[0]?.node.parentElement;
  const ground = element ? judgeGround(element) : 'light';
  drawHighlights(CSS.highlights, marks, ground);
  return {
    rangesByClaim,
    marks,
    ground,
    ms: { anchor: anchored - started, paint: performance.now() - anchored },
    clear: () => clearHighlights(CSS.highlights),
  };
}

/** Lights some ranges up above all that is painted; none: takes the light away. */
export function showMarks({ marks, ground }: PaintedPage, ranges: TextRange[]): void {
  drawHighlights(CSS.highlights, ranges.length > 0 ? [...marks, { ranges, style: 'shown' }] : marks, ground);
}
