import type { Calibration } from '../../src/core/attribution/calibrate-score';
import type { Finding } from './read-findings';

const rounds = 4_000;
const step = 0.2;

/** Scale and shift by which scores tell the share of right findings, by logistic regression. */
export function fitCalibration(findings: readonly Finding[]): Calibration {
  const scored = findings.filter(({ isLearned }) => isLearned);
  let [scale, shift] = [1, 0];
  for (let round = 0; round < rounds; round++) {
    let [slopeOfScale, slopeOfShift] = [0, 0];
    for (const { score, isRight } of scored) {
      const logit = Math.log(score / (1 - score));
      const error = 1 / (1 + Math.exp(-(scale * logit + shift))) - Number(isRight);
      slopeOfScale += (error * logit) / scored.length;
      slopeOfShift += error / scored.length;
    }
    scale -= step * slopeOfScale;
    shift -= step * slopeOfShift;
  }
  return { scale, shift };
}
