import type { Channel, Quotation } from '../model';
import type { Frame } from './frame';
import type { Setting } from './setting';

const channelsByCue: readonly (readonly [RegExp, Channel])[] = [
  [/^announc(?:e|es|ed|ing)$/, 'statement'],
  [/^testif(?:y|ies|ied|ying)$/, 'speech'],
];

/** What the verb of a quotation tells by itself: an announcement is a statement, testimony is speech. */
export function readCueSettings(frame: Frame, quotation: Quotation): Setting[] {
  return (quotation.cue ?? []).flatMap(([start, end]) =>
    frame.words
      .filter((word) => word.start >= start && word.end <= end)
      .flatMap((word): Setting[] => {
        const channel = channelsByCue.find(([pattern]) => pattern.test(word.lower))?.[1];
        const span = [word.start, word.end] as const;
        return channel
          ? [{ role: 'verb', channel, isRepost: false, carriers: [], span, at: word.start, sentence: frame.sentence }]
          : [];
      }),
  );
}
