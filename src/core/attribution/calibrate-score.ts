import type { Candidate } from './candidate';
import { learnedCalibration } from './learned-calibration';

/** Turns the score of a candidate into the share of such findings that are right. */
export interface Calibration {
  scale: number;
  shift: number;
}

/** These are scored by a measured share already, not by weights. */
const measuredRules: ReadonlySet<string> = new Set(['loose', 'introduces', 'turn']);

/** Platt scaling: the candidates that stand after all choices are right more often than the scorer, which sees each alone, tells. */
export function calibrateScore({ rule, score }: Candidate, { scale, shift }: Calibration = learnedCalibration): number {
  if (measuredRules.has(rule)) return score;
  return 1 / (1 + Math.exp(-(scale * Math.log(score / (1 - score)) + shift)));
}
