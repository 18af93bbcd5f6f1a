import type { Calibration } from './calibrate-score';

/** Written by bench/train/train-scorer.ts; run it again after a change to the rules or the features. */
export const learnedCalibration: Calibration = {
  scale: 0.941,
  shift: 0.78,
  shifts: {
    'according indirect': -0.356,
    'aside direct': 1.579,
    'aside indirect': 0.126,
    'aside mixed': -0.103,
    'forward-colon direct': 0.355,
    'forward-none indirect': -0.594,
    'forward-none mixed': -0.079,
    'forward-that indirect': -0.438,
    'forward-that mixed': 0.241,
  },
};
