import type { QuoteKind } from '../model';
import type { Candidate } from './candidate';
import { learnedCalibration } from './learned-calibration';

/** Turns the score of a candidate into the share of such findings that are right. */
export interface Calibration {
  scale: number;
  shift: number;
  /** What is added for findings of one rule and kind: "aside direct". Nothing where few were seen. */
  shifts: Readonly<Record<string, number>>;
}

/** These are scored by a measured share already, not by weights. */
export const measuredRules: ReadonlySet<string> = new Set(['loose', 'introduces', 'turn', 'post']);

/** Platt scaling: the candidates that stand after all choices are right more often than the scorer, which sees each alone, tells. */
export function calibrateScore(
  { rule, score }: Candidate,
  kind: QuoteKind,
  { scale, shift, shifts }: Calibration = learnedCalibration,
): number {
  if (measuredRules.has(rule)) return score;
  const logit = scale * Math.log(score / (1 - score)) + shift + (shifts[groupOf(rule, kind)] ?? 0);
  return 1 / (1 + Math.exp(-logit));
}

/** Findings that are right about as often; “…,” Ruiz said and “…,” said Ruiz are the same but for the order. */
export function groupOf(rule: string, kind: QuoteKind): string {
  return `${rule === 'inverted' ? 'aside' : rule} ${kind}`;
}
