import type { Claim } from '../model';

/** The speaker to show: the reader's word before ours. Null where the article names nobody. */
export function currentSpeaker({ correction, speaker }: Pick<Claim, 'correction' | 'speaker'>): string | null {
  return correction?.speaker === undefined ? speaker : correction.speaker;
}
