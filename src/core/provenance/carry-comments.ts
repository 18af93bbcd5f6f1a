import type { Utterance } from './utterance';
import type { Way } from './way';

const reach = 2; // Paragraphs: the post that is passed on is often quoted between.

/** "She shared a post by a rival. … To that she added: “Nonsense.”": a comment on what one passes on is a post of one's own. */
export function carryComments(text: string, utterances: readonly Utterance[], ways: (Way | null)[]): void {
  utterances.forEach(({ quotation, paragraph }, i) => {
    const cue = (quotation.cue ?? []).map((span) => text.slice(...span)).join(' ');
    if (ways[i] || quotation.kind !== 'direct' || !/\b(?:add(?:ed|s|ing)|comment(?:ed|s|ing))\b/.test(cue)) return;
    for (let k = i - 1; k >= 0; k--) {
      const before = utterances[k];
      if (!before || paragraph - before.paragraph > reach) return;
      if (before.quotation.speaker !== quotation.speaker) continue;
      const way = ways[k];
      if (way?.isRepost) ways[i] = { ...way, isRepost: false };
      return;
    }
  });
}
