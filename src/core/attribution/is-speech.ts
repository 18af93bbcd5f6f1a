import type { Candidate } from './candidate';
import type { Reading } from './reading';

/** Words were said or written: by a verb of saying, or by one of judging with words of theirs quoted. */
export function isSpeech({ outerRegionAt }: Reading, candidate: Candidate): boolean {
  if (candidate.class !== 'stance') return candidate.class === 'speech';
  return candidate.content.some(([first, end]) => {
    for (let i = first; i < end; i++) if ((outerRegionAt[i] ?? -1) >= 0) return true;
    return false;
  });
}
