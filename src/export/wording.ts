import type { Claim, TextSelector, TrailStep } from '../core/model';

/** The extent as the reader sees it: their own before the one found. */
export function currentContent({ correction, content }: Pick<Claim, 'correction' | 'content'>): TextSelector[] {
  return correction?.content ?? content;
}

/** The attributed words in one string, "…" where others stand between. */
export function wordsOf(claim: Pick<Claim, 'correction' | 'content'>): string {
  return currentContent(claim)
    .map(({ exact }) => exact)
    .join(' … ');
}

/** Who said it: the reader's word before ours; null where nobody is named. */
export function currentSpeaker({ correction, speaker }: Pick<Claim, 'correction' | 'speaker'>): string | null {
  return correction?.speaker === undefined ? speaker : correction.speaker;
}

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
