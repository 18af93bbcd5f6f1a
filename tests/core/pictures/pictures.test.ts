import { describe, expect, test } from 'vitest';
import { packShelf } from '../../../src/core/finding/pack-shelf';
import { unpackShelf } from '../../../src/core/finding/unpack-shelf';
import type { Claim } from '../../../src/core/model';
import { readingCalendar } from '../../../src/core/pictures/reading-calendar';
import { mixByOutlet, mixBySpeaker, mixOverTime } from '../../../src/core/pictures/source-mix';
import { placeClaim } from '../finding/place-claim';

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const seen = (day: string, claim: Partial<Claim> = {}, publisher: string | null = 'Courier') => {
  const placed = placeClaim('words', { firstSeenAt: `${day}T12:00:00Z`, ...claim }, { publisher, hostname: publisher });
  return unpackShelf(packShelf(placed.article, [placed.claim]));
};

describe('the mix of source types', () => {
  const claims = [
    seen('2031-01-31', { sourceType: 'wire' }),
    seen('2031-02-02', { sourceType: 'wire', speaker: 'Ben' }, 'Gazette'),
    seen('2031-02-10', { sourceType: 'speech', speaker: null }, 'Gazette'),
    seen('2031-04-01', { sourceType: 'speech', speaker: null }, null),
  ].flat();

  test.each([
    ['month', ['2031-01-01 1', '2031-02-01 2', '2031-03-01 0', '2031-04-01 1']],
    ['week', ['2031-01-27 2', '2031-02-03 0', '2031-02-10 1']],
  ] as const)('over time has no gaps: by %s', (unit, expected) => {
    const mixes = mixOverTime(claims, unit, dayOf).map(({ from, total }) => `${from} ${total}`);
    expect(mixes.slice(0, expected.length)).toEqual(expected);
  });

  test('over days covers the first and the last', () => {
    const mixes = mixOverTime(claims, 'day', dayOf);
    expect([mixes[0]?.from, mixes.at(-1)?.from, mixes.length]).toEqual(['2031-01-31', '2031-04-01', 61]);
    expect(mixes[0]?.counts).toMatchObject({ wire: 1, speech: 0 });
  });

  test('counts what was said, no beliefs', () => {
    const held = seen('2031-02-02', { sourceType: 'wire', isAttitude: true });
    expect(mixByOutlet([...claims, ...held])).toEqual(mixByOutlet(claims));
  });

  test('by outlet begins with the one read most', () => {
    expect(mixByOutlet(claims).map(({ outlet, total, counts }) => [outlet, total, counts.wire])).toEqual([
      ['Gazette', 2, 1],
      ['Courier', 1, 1],
      [null, 1, 0],
    ]);
  });

  test('by speaker tells those not named apart', () => {
    expect(mixBySpeaker(claims)[0]).toMatchObject({ speaker: null, total: 2, counts: { speech: 2 } });
  });

  test('of nothing is empty', () => {
    expect(mixOverTime([], 'day', dayOf)).toEqual([]);
  });
});

test('the calendar counts articles once and claims each', () => {
  const one = placeClaim('a', { firstSeenAt: '2031-01-02T00:00:00Z' });
  const two = { ...one.claim, id: 'two' as Claim['id'], order: 1 };
  const claims = [...unpackShelf(packShelf(one.article, [one.claim, two])), ...seen('2031-01-01')];
  expect(readingCalendar(claims, dayOf)).toEqual([
    { day: '2031-01-01', articles: 1, claims: 1 },
    { day: '2031-01-02', articles: 1, claims: 2 },
  ]);
});
