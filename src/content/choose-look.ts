import type { Span } from '../core/model';
import type { Look } from '../page/draw-highlights';
import type { TextGround } from '../page/judge-ground';
import { piecesWithin, type TextMap } from '../page/text-map';

/**
 * The contrast that text must have of its own for the tints of a type, of a kept claim and of words lit up, one
 * over the other, to leave it readable: 4.5 to 1, WCAG AA. Text that has less, as many links have, gets lines alone.
 * `tests/content/highlight-contrast.test.ts` works it out from the tints.
 */
export const leastContrast = { light: 7, dark: 8.6 };

/** How words are marked on the ground where they stand. */
export function chooseLook(map: TextMap, spans: readonly Span[], judge: (element: Element) => TextGround): Look {
  const elements = new Set(spans.flatMap((span) => piecesWithin(map, span).map(({ node }) => node.parentElement)));
  const grounds = [...elements].flatMap((element) => (element ? [judge(element)] : []));
  const { ground = 'light' } = grounds[0] ?? {};
  const isReadable = grounds.every(({ contrast }) => contrast !== null && contrast >= leastContrast[ground]);
  return { ground, isPlain: !isReadable };
}
