import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutList } from '../../../src/library/list/list-layout';

const groupsOf = (counts: number[]) => {
  let start = 0;
  return counts.map((count, at) => {
    const group = { key: `${at}`, start, count };
    start += count;
    return group;
  });
};

test('heads stand before the claims of their groups, and an open claim moves all that follow', () => {
  const layout = layOutList({
    claims: 3,
    groups: groupsOf([2, 1]),
    rowHeight: 10,
    headHeight: 5,
    opened: { at: 1, extra: 100 },
  });
  const rows = Array.from({ length: layout.rows }, (_, row) => ({ ...layout.rowAt(row), top: layout.topOf(row) }));
  expect(rows).toEqual([
    { kind: 'head', group: 0, top: 0 },
    { kind: 'claim', claim: 0, top: 5 },
    { kind: 'claim', claim: 1, top: 15 },
    { kind: 'head', group: 1, top: 125 },
    { kind: 'claim', claim: 2, top: 130 },
  ]);
  expect(layout.height).toBe(140);
  expect([-20, 0, 4, 5, 60, 124, 125, 900].map(layout.rowAtHeight)).toEqual([0, 0, 0, 1, 2, 2, 3, 4]);
});

test('every row is found where it stands, and every claim in its row', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.boolean(), fc.nat(), (sizes, isGrouped, chance) => {
      const claims = sizes.reduce((sum, size) => sum + size, 0);
      const opened = claims > 0 && chance % 2 === 0 ? { at: chance % claims, extra: 37 } : null;
      const groups = isGrouped ? groupsOf(sizes) : [];
      const layout = layOutList({ claims, groups, rowHeight: 10, headHeight: 4, opened });
      let top = 0;
      for (let row = 0; row < layout.rows; row++) {
        const place = layout.rowAt(row);
        expect(layout.topOf(row)).toBe(top);
        expect(layout.rowAtHeight(top)).toBe(row);
        if (place.kind === 'claim') expect(layout.rowOfClaim(place.claim)).toBe(row);
        top += place.kind === 'head' ? 4 : 10 + (opened?.at === place.claim ? 37 : 0);
      }
      expect(layout.height).toBe(top);
    }),
  );
});
