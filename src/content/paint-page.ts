import type { Claim, ClaimId, Span } from '../core/model';
import type { AnalysedArticle, PlacedClaim } from '../messages/contract';
import { anchorSpans, type TextRange } from '../page/anchor-spans';
import { drawHighlights, lightUp, type Mark } from '../page/draw-highlights';
import type { Steps } from '../page/in-steps';
import { createGroundJudge } from '../page/judge-ground';
import type { TextMap } from '../page/text-map';
import { chooseLook } from './choose-look';
import { countTypesOverEachOther } from './count-types-over-each-other';
import { isMarked } from './is-marked';
import type { Reading } from './read-page';
import type { Stint } from './stint';

/** Claims and the text in which they stand. */
export interface Layer {
  text: string;
  map: TextMap;
  placed: PlacedClaim[];
}

/** Claims selected by hand where the article's text does not reach, in the text of the whole page. */
export type Outside = Layer;

/** What was painted. Claims whose words do not stand in the page (any more) are missing here. */
export interface PaintedPage {
  rangesByClaim: Map<ClaimId, TextRange[]>;
  /** Claims that are marked; the others stand in the page and the reader does not want to see them. */
  shown: Set<ClaimId>;
  layers: Layer[];
  /** What was painted where: the page has a registry of highlights, and so has each of its frames. */
  painted: ReadonlyMap<HighlightRegistry, readonly Mark[]>;
  ms: { anchor: number; paint: number };
}

/** What is to be painted: claims and named outlets, in the text in which they were found. */
export interface Painting {
  reading: Reading;
  analysed: AnalysedArticle;
  outside: Outside | null;
}

const claimsInStep = 8; // A tenth of a millisecond; a step for each would cost a third of the work itself.

/** Anchors every claim and named outlet in the page and paints them, in place of what was painted before. */
export function* paintPage(
  { reading: { article, map }, analysed: { analysis, placed, marking }, outside }: Painting,
  stint: Pick<Stint, 'mark'>,
): Steps<PaintedPage> {
  const rangesByClaim = new Map<ClaimId, TextRange[]>();
  const shown = new Set<ClaimId>();
  const painted = new Map<HighlightRegistry, Mark[]>([[CSS.highlights, []]]);
  const layers = [{ text: article.text, map, placed }, ...(outside ? [outside] : [])];
  const judge = createGroundJudge();
  for (const layer of layers) {
    const marked: { claim: Claim; spans: Span[]; style: Mark['style']; ranges: TextRange[] }[] = [];
    for (const [at, { claim, spans }] of layer.placed.entries()) {
      if (at % claimsInStep === 0) yield;
      const ranges = anchorSpans(layer.map, layer.text, spans);
      if (ranges.length === 0) continue;
      rangesByClaim.set(claim.id, ranges);
      if (isMarked(claim, marking)) marked.push({ claim, spans, style: styleOf(claim), ranges });
    }
    const typeCounts = countTypesOverEachOther(marked);
    for (const [at, { claim, spans, style, ranges }] of marked.entries()) {
      if (at % claimsInStep === 0) yield;
      shown.add(claim.id);
      const look = chooseLook(layer.map, spans, { judge, typeCount: typeCounts[at] ?? 1 });
      const marks = marksAt(ranges);
      marks.push({ ranges, style, ...look });
      if (claim.isKept) marks.push({ ranges, style: 'kept', ...look });
    }
  }
  // In forced colours every highlight is as loud as a claim; named outlets have only a hairline to show.
  const marksOutlets =
    marking.marksOutlets && analysis.outlets.length > 0 && !matchMedia('(forced-colors: active)').matches;
  for (const [at, { span }] of (marksOutlets ? analysis.outlets : []).entries()) {
    if (at % claimsInStep === 0) yield;
    const { ground } = chooseLook(map, [span], { judge });
    const ranges = anchorSpans(map, article.text, [span]);
    marksAt(ranges).push({ ranges, style: 'named-outlet', ground, isPlain: false });
  }
  const anchorMs = stint.mark();
  yield;

  for (const [registry, marks] of painted) yield* drawHighlights(registry, marks);
  return { rangesByClaim, shown, layers, painted, ms: { anchor: anchorMs, paint: stint.mark() } };

  function marksAt(ranges: readonly TextRange[]): Mark[] {
    const registry = registryOf(ranges);
    const marks = painted.get(registry) ?? [];
    painted.set(registry, marks);
    return marks;
  }
}

/** Ranges are painted by the registry of the document they stand in, which may be a frame's. */
function registryOf([first]: readonly TextRange[]): HighlightRegistry {
  const within = first?.startContainer.ownerDocument;
  if (within === document) return CSS.highlights;
  const window = within?.defaultView as (Window & { CSS?: typeof CSS }) | null | undefined;
  return window?.CSS?.highlights ?? CSS.highlights;
}

/** How a belief came does not show in the page: nobody said it. */
const styleOf = ({ isAttitude, correction, sourceType }: Claim): Mark['style'] =>
  isAttitude ? 'attitude' : (correction?.sourceType ?? sourceType);

/** Lights words of a text up above all that is painted; none: takes the light away. */
export function showMarks({ painted }: PaintedPage, layer: Pick<Layer, 'text' | 'map'>, spans: readonly Span[]): void {
  const ranges = anchorSpans(layer.map, layer.text, spans);
  const own = registryOf(ranges);
  for (const registry of painted.keys())
    lightUp(registry, registry === own ? ranges : [], chooseLook(layer.map, spans, { judge: createGroundJudge() }));
}
