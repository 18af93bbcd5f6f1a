import type { Calibration } from './calibrate-score';

/** Written by bench/train/train-scorer.ts; run it again after a change to the rules or the features. */
export const learnedCalibration: Calibration = {
  scale: 0.889,
  shift: 0.873,
  shifts: {
    'according indirect': -0.360,
    'aside direct': 1.559,
    'aside indirect': 0.130,
    'aside mixed': -0.102,
    'forward-colon direct': 0.356,
    'forward-none indirect': -0.621,
    'forward-none mixed': -0.080,
    'forward-that indirect': -0.420,
    'forward-that mixed': 0.230,
  },
};
