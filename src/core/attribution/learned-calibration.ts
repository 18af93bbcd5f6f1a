import type { Calibration } from './calibrate-score';

/** Written by bench/train/train-scorer.ts; run it again after a change to the rules or the features. */
export const learnedCalibration: Calibration = {
  scale: 0.965,
  shift: 0.718,
  shifts: {
    'according indirect': -0.521,
    'aside direct': 2.363,
    'aside indirect': 0.262,
    'aside mixed': -0.394,
    'forward-colon direct': 0.708,
    'forward-none indirect': -0.589,
    'forward-none mixed': -0.097,
    'forward-that indirect': -0.566,
    'forward-that mixed': 0.484,
  },
};
