import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChainEdge, ChainNode, SourceChain } from '../../../src/core/chain/source-chain';
import { boxWidth, type ChainDrawing, drawChain } from '../../../src/core/pictures/draw-chain';

const widthOf = (text: string) => [...text].length * 8;

/** "a>b b>c" with a name for each letter; capitals are people. */
function chainOf(ways: string[], name = (id: string) => id): SourceChain {
  const edges = [...new Set(ways)].map((way): ChainEdge => {
    const [from = '', to = ''] = way.split('>');
    return { from, to, claimIds: [] };
  });
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const nodes = ids.map((id): ChainNode => {
    const kind = id === id.toUpperCase() ? 'speaker' : 'outlet';
    return { id, kind, name: name(id), articleIds: [] };
  });
  return { nodes, edges, origins: [], loops: [] };
}

const draw = (chain: SourceChain, isMirrored = false): ChainDrawing =>
  drawChain(chain, { factsOf: ({ kind }) => kind, nameWidth: widthOf, factWidth: widthOf, isMirrored });

test('a name of any length stands whole in its box', () => {
  const long = 'The Evening Mirror of the Eastern Provinces, Harbours and Islands';
  const [box] = draw(chainOf(['A>b'], () => long)).boxes;
  expect(box?.name.join(' ')).toBe(long);
  expect(box?.name.length).toBeGreaterThan(2);
});

test('boxes of any chain lie apart and within the picture, and ways that close a loop run below all of them', () => {
  const way = fc
    .tuple(fc.constantFrom(...'abcdefGH'), fc.constantFrom(...'abcdef'))
    .filter(([from, to]) => from !== to);
  const names = fc.dictionary(fc.constantFrom(...'abcdefGH'), fc.string({ unit: 'grapheme', maxLength: 60 }));
  fc.assert(
    fc.property(fc.array(way, { maxLength: 20 }), names, fc.boolean(), (ways, called, isMirrored) => {
      const chain = chainOf(
        ways.map(([from, to]) => `${from}>${to}`),
        (id) => called[id] ?? id,
      );
      const { width, height, boxes, ways: drawn } = draw(chain, isMirrored);
      for (const [at, a] of boxes.entries()) {
        expect(a.x >= 0 && a.x + boxWidth <= width && a.y >= 0 && a.y + a.height <= height).toBe(true);
        for (const b of boxes.slice(0, at)) {
          const isBeside = a.x + boxWidth <= b.x || b.x + boxWidth <= a.x;
          expect(isBeside || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
        }
      }
      const lowest = Math.max(0, ...boxes.map((box) => box.y + box.height));
      for (const { path, leadsBack } of drawn) {
        if (leadsBack)
          expect(Math.max(...(path.match(/[\d.]+$|[\d.]+(?= [A-Z])/g) ?? []).map(Number))).toBeGreaterThan(lowest);
      }
    }),
  );
});

test('from right to left the picture is the same in a mirror', () => {
  const chain = chainOf(['A>b', 'b>c', 'c>b']);
  const [one, other] = [draw(chain), draw(chain, true)];
  expect(other.boxes.map(({ x }) => other.width - x - boxWidth)).toEqual(one.boxes.map(({ x }) => x));
});
