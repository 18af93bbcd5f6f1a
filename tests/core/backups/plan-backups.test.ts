import { describe, expect, test } from 'vitest';
import { type KeptBackup, planBackups } from '../../../src/core/backups/plan-backups';

const noon = (day: string) => `${day}T12:00:00.000Z`;
const backup = (madeAt: string, revision = 1): KeptBackup => ({ name: `hearsay ${madeAt}`, madeAt, revision });
const plan = (kept: KeptBackup[], now: string, revision = 2) => planBackups(kept, { now, revision, everyDays: 1 });

describe('a backup is due', () => {
  test.each([
    ['where there is none and something was written', [], noon('2031-03-03'), 1, true],
    ['not where nothing was written yet', [], noon('2031-03-03'), 0, false],
    ['a day after the last one', [backup(noon('2031-03-02'))], noon('2031-03-03'), 2, true],
    ['not sooner', [backup(noon('2031-03-02'))], '2031-03-03T11:00:00.000Z', 2, false],
    ['not where nothing was written since', [backup(noon('2031-03-02'), 2)], noon('2031-03-09'), 2, false],
    ['where the database was set back since', [backup(noon('2031-03-02'), 9)], noon('2031-03-09'), 2, true],
    ['though the clock was set back', [backup(noon('2031-03-02'))], noon('2020-01-01'), 2, true],
  ])('%s', (_, kept, now, revision, isDue) => {
    expect(plan(kept, now, revision).isDue).toBe(isDue);
  });
});

describe('of the backups there are', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, at) => backup(new Date(Date.UTC(2031, 0, 1 + at, 12)).toISOString()));

  test('seven days, four weeks and twelve months stay', () => {
    const kept = days(400);
    const { drop } = plan(kept, noon('2032-02-05'));
    const left = kept.filter((each) => !drop.includes(each));
    expect(new Set(left.map(({ madeAt }) => madeAt.slice(0, 7))).size).toBe(12);
    expect(left.length).toBeLessThanOrEqual(7 + 4 + 12);
    // One of each week of the last four, besides the last seven days.
    for (const ago of [1, 2, 3]) {
      const [from, to] = [ago * 7 + 7, ago * 7 - 7].map((each) => kept.length - each);
      expect(left.some((each) => kept.indexOf(each) >= (from ?? 0) && kept.indexOf(each) < (to ?? 0))).toBe(true);
    }
    expect(left.slice(-7)).toEqual(kept.slice(-7));
  });

  test('the newest always stays, whatever the clock says', () => {
    const kept = days(30);
    for (const now of [noon('1999-01-01'), noon('2099-01-01')]) expect(plan(kept, now).drop).not.toContain(kept.at(-1));
  });

  test('several of one day leave the last', () => {
    const morning = backup('2031-03-03T08:00:00.000Z');
    const evening = backup('2031-03-03T20:00:00.000Z');
    expect(plan([morning, evening], noon('2031-03-04')).drop).toEqual([morning]);
  });

  test('the age of the last one is told', () => {
    expect(plan(days(3), noon('2031-03-03')).lastAt).toBe(noon('2031-01-03'));
    expect(plan([], noon('2031-03-03')).lastAt).toBeNull();
  });
});
