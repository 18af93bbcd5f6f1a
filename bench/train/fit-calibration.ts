import { type Calibration, groupOf, measuredRules } from '../../src/core/attribution/calibrate-score';
import type { Finding } from './read-findings';

const rounds = 4_000;
const step = 0.2;
const caution = 4; // As if each shift had been tried on four findings that speak against it: Brier score and calibration error are least here, of 1, 2, 4, 8.
const rarest = 20; // A rule and kind seen less often get no shift of their own.

/** Scale, shift and one more shift for each rule and kind, by which scores tell the share of right findings: logistic regression. */
export function fitCalibration(findings: readonly Finding[]): Calibration {
  const scored = findings
    .filter(({ candidate }) => !measuredRules.has(candidate.rule))
    .map(({ candidate, kind, isRight }) => ({
      group: groupOf(candidate.rule, kind),
      logit: Math.log(candidate.score / (1 - candidate.score)),
      isRight,
    }));
  const counts = new Map<string, number>();
  for (const { group } of scored) counts.set(group, (counts.get(group) ?? 0) + 1);
  const shifts = new Map([...counts].filter(([, count]) => count >= rarest).map(([group]) => [group, 0]));
  let [scale, shift] = [1, 0];
  for (let round = 0; round < rounds; round++) {
    let [slopeOfScale, slopeOfShift] = [0, 0];
    const slopes = new Map<string, number>();
    for (const { group, logit, isRight } of scored) {
      const own = shifts.get(group) ?? 0;
      const error = 1 / (1 + Math.exp(-(scale * logit + shift + own))) - Number(isRight);
      slopeOfScale += (error * logit) / scored.length;
      slopeOfShift += error / scored.length;
      slopes.set(group, (slopes.get(group) ?? 0) + error / scored.length);
    }
    scale -= step * slopeOfScale;
    shift -= step * slopeOfShift;
    for (const [group, own] of shifts)
      shifts.set(group, own - step * ((slopes.get(group) ?? 0) + (caution * own) / scored.length));
  }
  return { scale, shift, shifts: Object.fromEntries([...shifts].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
