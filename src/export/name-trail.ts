import type { TrailStep } from '../core/model';

/** Inés Valdane → reporters → Northern Wire → The Harbour Courier */
export function nameTrail(trail: readonly TrailStep[]): string {
  return trail.map(nameStep).join(' → ');
}

function nameStep(step: TrailStep): string {
  switch (step.kind) {
    case 'speaker':
      return step.name ?? (step.isAnonymous ? 'unnamed speaker' : 'unknown speaker');
    case 'audience':
      return step.audience;
    case 'repost':
      return step.name === null ? 'repost' : `repost by ${step.name}`;
    default:
      return step.name;
  }
}
