import type { Claim, TrailStep } from '../model';

/** The trail to show: with the speaker that the reader corrected. */
export function currentTrail({ trail, correction }: Pick<Claim, 'trail' | 'correction'>): TrailStep[] {
  if (correction?.speaker === undefined) return trail;
  const name = correction.speaker;
  return trail.map((step) => (step.kind === 'speaker' ? { ...step, name, isAnonymous: name === null } : step));
}
