import type { Utterance } from './utterance';
import type { Way } from './way';

const sceneGap = 6; // Paragraphs between two known voices of one hearing, at most, in the gold's articles.

/** A hearing or a debate has many voices: words between two that were spoken there were spoken there too. */
export function fillScenes(text: string, utterances: readonly Utterance[], ways: (Way | null)[]): void {
  let before = -1;
  for (let i = 0; i < utterances.length; i++) {
    const closing = ways[i];
    if (!closing) continue;
    const opening = ways[before];
    const gap = (utterances[i]?.paragraph ?? 0) - (utterances[before]?.paragraph ?? 0);
    if (opening?.isScene && closing.isScene && gap <= sceneGap) {
      for (let k = before + 1; k < i; k++) {
        const between = utterances[k];
        if (between && !between.isWritten && !between.isElsewhere() && !isTold(text, between)) ways[k] = opening;
      }
    }
    before = i;
  }
}

/** "…, according to the health board": a figure that the reporter adds, and no voice of the hearing. */
function isTold(text: string, { quotation }: Utterance): boolean {
  const cue = quotation.cue?.[0];
  return cue !== undefined && /^according to$/i.test(text.slice(...cue));
}
