import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfPeriod, listWeeks } from '../../../src/core/pictures/calendar-weeks';
import { chooseTicks } from '../../../src/core/pictures/choose-ticks';

describe('weeks', () => {
  test('end with the last day and begin as the reader’s weeks do', () => {
    // 5 March 2031 is a Wednesday.
    expect(listWeeks('2031-03-05', 2, 1)).toEqual([
      ['2031-02-24', '2031-02-25', '2031-02-26', '2031-02-27', '2031-02-28', '2031-03-01', '2031-03-02'],
      ['2031-03-03', '2031-03-04', '2031-03-05', null, null, null, null],
    ]);
    expect(listWeeks('2031-03-05', 1, 0)[0]?.[0]).toBe('2031-03-02');
  });

  test('hold every day once, through leap years and the turn of the clock', () => {
    const days = listWeeks('2028-12-31', 53, 1)
      .flat()
      .filter((day) => day !== null);
    expect(new Set(days).size).toBe(days.length);
    expect(days).toContain('2028-02-29');
    expect(days.at(-1)).toBe('2028-12-31');
  });
});

test('periods end where the next one begins', () => {
  expect(endOfPeriod('2031-03-05', 'day')).toBe('2031-03-05');
  expect(endOfPeriod('2031-03-03', 'week')).toBe('2031-03-09');
  expect(endOfPeriod('2028-02-01', 'month')).toBe('2028-02-29');
});

test('ticks are few, whole, and reach above the highest bar', () => {
  expect(chooseTicks(0)).toEqual([0, 1]);
  expect(chooseTicks(7)).toEqual([0, 2, 4, 6, 8]);
  expect(chooseTicks(120)).toEqual([0, 50, 100, 150]);
  fc.assert(
    fc.property(fc.nat(1_000_000), (most) => {
      const ticks = chooseTicks(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});
