import type { Calibration } from './calibrate-score';

/** Written by bench/train/train-scorer.ts; run it again after a change to the rules or the features. */
export const learnedCalibration: Calibration = {
  scale: 0.824,
  shift: 0.945,
  shifts: {
    'according indirect': -0.355,
    'aside direct': 1.565,
    'aside indirect': 0.162,
    'aside mixed': -0.085,
    'forward-colon direct': 0.367,
    'forward-none indirect': -0.617,
    'forward-none mixed': -0.144,
    'forward-that indirect': -0.346,
    'forward-that mixed': 0.235,
  },
};
