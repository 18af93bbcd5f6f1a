import { calibrateScore } from '../src/core/attribution/calibrate-score';
import { fitCalibration } from './train/fit-calibration';
import { folds, learnAllWeights, readTrainingArticles } from './train/learn-weights';
import { readFindings } from './train/read-findings';

/** Findings whose confidence lies in one tenth, and how many of them are right. */
export interface ConfidenceBin {
  from: number;
  found: number;
  right: number;
  /** Mean confidence. */
  told: number;
}

export interface MeasuredCalibration {
  bins: ConfidenceBin[];
  /** Expected calibration error: how far what is told lies from what is right, each tenth by its share of the findings. */
  expectedError: number;
}

/** How well the confidence tells what is right, by tenths: each article is judged by what was learned without it. */
export function measureCalibration(): MeasuredCalibration {
  const articles = readTrainingArticles();
  const findings = readFindings(articles, learnAllWeights(articles).heldOut);
  const byFold = Array.from({ length: folds }, (_, fold) =>
    fitCalibration(findings.filter((finding) => finding.fold !== fold)),
  );
  const bins = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, found: 0, right: 0, told: 0 }));
  for (const { candidate, kind, isRight, fold } of findings) {
    const confidence = calibrateScore(candidate, kind, byFold[fold]);
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.found++;
    bin.right += Number(isRight);
    bin.told += confidence;
  }
  const expectedError = bins.reduce((sum, { right, told }) => sum + Math.abs(right - told) / findings.length, 0);
  return { bins: bins.map((bin) => ({ ...bin, told: bin.found ? bin.told / bin.found : 0 })), expectedError };
}
