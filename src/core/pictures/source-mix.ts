import { saidClaims } from '../claims/said-claims';
import type { DayOf } from '../finding/library-index';
import type { ShelvedClaim } from '../finding/shelf';
import { outletOf } from '../finding/sort-claims';
import type { SourceType } from '../model';

/** How many claims came by which way. Described, never graded. */
export interface SourceMix {
  counts: Record<SourceType, number>;
  total: number;
}

/** The mix of each day, week (from Monday) or month in which claims were first seen, without gaps, the earliest first. */
export function mixOverTime(
  claims: readonly ShelvedClaim[],
  unit: 'day' | 'week' | 'month',
  dayOf: DayOf,
): (SourceMix & { from: string })[] {
  const periods = new Map<string, SourceMix>();
  for (const claim of saidClaims(claims)) count(periods, startOf(dayOf(claim.firstSeen), unit), claim.sourceType);
  const starts = [...periods.keys()].sort();
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const mixes: (SourceMix & { from: string })[] = [];
  for (let from = first; from <= last; from = startOfNext(from, unit)) {
    mixes.push({ from, ...(periods.get(from) ?? emptyMix()) });
  }
  return mixes;
}

/** The mix of each outlet, the one with most claims first; null for articles whose outlet is not known. */
export function mixByOutlet(claims: readonly ShelvedClaim[]): (SourceMix & { outlet: string | null })[] {
  return mixBy(claims, outletOf).map(({ key, ...mix }) => ({ outlet: key, ...mix }));
}

/** The mix of each speaker, the one with most claims first; null for nobody named. */
export function mixBySpeaker(claims: readonly ShelvedClaim[]): (SourceMix & { speaker: string | null })[] {
  return mixBy(claims, ({ speaker }) => speaker).map(({ key, ...mix }) => ({ speaker: key, ...mix }));
}

function mixBy(claims: readonly ShelvedClaim[], read: (claim: ShelvedClaim) => string | null) {
  const mixes = new Map<string | null, SourceMix>();
  for (const claim of saidClaims(claims)) count(mixes, read(claim), claim.sourceType);
  return [...mixes].map(([key, mix]) => ({ key, ...mix })).sort((a, b) => b.total - a.total);
}

function count<Key>(mixes: Map<Key, SourceMix>, key: Key, sourceType: SourceType): void {
  const mix = mixes.get(key) ?? emptyMix();
  mix.counts[sourceType]++;
  mix.total++;
  mixes.set(key, mix);
}

const emptyMix = (): SourceMix => ({
  counts: {
    wire: 0,
    retweet: 0,
    social: 0,
    interview: 0,
    speech: 0,
    statement: 0,
    document: 0,
    outlet: 0,
    unstated: 0,
  },
  total: 0,
});

const dayMs = 86_400_000;

function startOf(day: string, unit: 'day' | 'week' | 'month'): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  const time = Date.parse(day);
  const daysSinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - daysSinceMonday * dayMs).toISOString().slice(0, 10);
}

function startOfNext(from: string, unit: 'day' | 'week' | 'month'): string {
  const date = new Date(Date.parse(from));
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + (unit === 'week' ? 7 : 1));
  return date.toISOString().slice(0, 10);
}
