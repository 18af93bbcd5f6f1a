import type { Span } from '../core/model';
import type { Look } from '../page/draw-highlights';
import type { TextGround } from '../page/judge-ground';
import { piecesWithin, type TextMap } from '../page/text-map';

/**
 * The contrast that text must have of its own for the tints of one type, two or three, of a kept claim and of words lit up, one
 * over the other, to leave it readable: 4.5 to 1, WCAG AA. Text that has less, as many links have, gets lines alone.
 * `tests/content/highlight-contrast.test.ts` works it out from the tints.
 */
export const leastContrast = { light: [7, 7, 7.4], dark: [8.6, 10.6, 13.1] };

/** How words are marked on the ground where they stand, in as many types as lie there over each other. */
export function chooseLook(
  map: TextMap,
  spans: readonly Span[],
  { judge, typeCount = 1 }: { judge: (element: Element) => TextGround; typeCount?: number },
): Look {
  const elements = new Set(spans.flatMap((span) => piecesWithin(map, span).map(({ node }) => node.parentElement)));
  const grounds = [...elements].flatMap((element) => (element ? [judge(element)] : []));
  const { ground = 'light' } = grounds[0] ?? {};
  const least = leastContrast[ground][typeCount - 1] ?? Number.POSITIVE_INFINITY;
  const isReadable = grounds.every(({ contrast }) => contrast !== null && contrast >= least);
  return { ground, isPlain: !isReadable };
}
