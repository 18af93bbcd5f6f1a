import type { Calibration } from '../../src/core/attribution/calibrate-score';

/** The file that holds what was learned. */
export function formatCalibration({ scale, shift, shifts }: Calibration): string {
  const lines = Object.entries(shifts).map(([group, own]) => `    '${group}': ${own.toFixed(3)},\n`);
  return `import type { Calibration } from './calibrate-score';

/** Written by bench/train/train-scorer.ts; run it again after a change to the rules or the features. */
export const learnedCalibration: Calibration = {
  scale: ${scale.toFixed(3)},
  shift: ${shift.toFixed(3)},
  shifts: {
${lines.join('')}  },
};
`;
}
