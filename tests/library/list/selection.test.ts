import { expect, test } from 'vitest';
import type { ClaimId } from '../../../src/core/model';
import { extendTo, nothingSelected, toggle, toggleAll } from '../../../src/library/list/selection';

const [a, b, c, d] = ['a', 'b', 'c', 'd'] as [ClaimId, ClaimId, ClaimId, ClaimId];
const order = [a, b, c, d];

test('a claim is selected, and no longer', () => {
  const once = toggle(nothingSelected, b);
  expect([...once.ids]).toEqual([b]);
  expect([...toggle(once, b).ids]).toEqual([]);
});

test('a selection is drawn out from the claim selected last, to both sides', () => {
  const from = toggle(nothingSelected, c);
  expect([...extendTo(from, a, order).ids].sort()).toEqual([a, b, c]);
  expect([...extendTo(from, d, order).ids].sort()).toEqual([c, d]);
  expect([...extendTo(nothingSelected, d, order).ids]).toEqual([d]);
});

test('a claim that is no longer found draws nothing out', () => {
  expect([...extendTo({ ids: new Set(), anchor: 'gone' as ClaimId }, b, order).ids]).toEqual([b]);
});

test('claims that stand together are all selected, then none', () => {
  const some = toggleAll(toggle(nothingSelected, a), [a, b]);
  expect([...some.ids]).toEqual([a, b]);
  expect([...toggleAll(toggle(some, d), [a, b]).ids]).toEqual([d]);
});
