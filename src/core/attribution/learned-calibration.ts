import type { Calibration } from './calibrate-score';

/** Written by bench/train/train-scorer.ts; run it again after a change to the rules or the features. */
export const learnedCalibration: Calibration = {
  scale: 0.889,
  shift: 0.873,
  shifts: {
    'according indirect': -0.36,
    'aside direct': 1.559,
    'aside indirect': 0.13,
    'aside mixed': -0.102,
    'forward-colon direct': 0.356,
    'forward-none indirect': -0.621,
    'forward-none mixed': -0.08,
    'forward-that indirect': -0.42,
    'forward-that mixed': 0.23,
  },
};
