import { expect, test } from 'vitest';
import { nextTab } from '../../src/ui/Tabs';

test.each<[key: string, at: number, isRightToLeft: boolean, leadsTo: number | null]>([
  ['ArrowRight', 0, false, 1],
  ['ArrowRight', 2, false, 0],
  ['ArrowLeft', 0, false, 2],
  ['ArrowLeft', 0, true, 1],
  ['ArrowRight', 0, true, 2],
  ['Home', 2, false, 0],
  ['End', 0, false, 2],
  ['a', 0, false, null],
  ['Tab', 0, false, null],
])('%s on tab %i (right to left: %s) leads to %s', (key, at, isRightToLeft, leadsTo) => {
  expect(nextTab(key, { at, count: 3, isRightToLeft })).toBe(leadsTo);
});
