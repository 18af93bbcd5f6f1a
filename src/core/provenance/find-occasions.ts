import type { OutletMention, Quotation } from '../model';
import type { ParsedText } from '../text/parsed-text';
import { findSettings } from './find-settings';
import { drawFrame } from './frame';
import { type LocalWay, wayOf } from './local-way';

/** An occasion that the article tells of in a sentence without attributed words: “Ruiz gave an interview to Radio Valley.” */
export interface Occasion {
  way: LocalWay;
  at: number;
  paragraph: number;
  /** Those of the article's speakers whom the sentence names, in lower case. */
  speakers: string[];
}

/** Finds occasions in sentences that attribute nothing themselves and name one of the speakers. */
export function findOccasions(
  parsed: ParsedText,
  {
    quotations,
    outlets,
    attributing,
  }: {
    quotations: readonly Quotation[];
    outlets: readonly OutletMention[];
    attributing: ReadonlyMap<number, readonly string[]>;
  },
): Occasion[] {
  const lastNames = namesBySpeaker(quotations);
  if (lastNames.size === 0) return [];
  return parsed.sentences.flatMap((sentence, index) => {
    const [start, end] = sentence.span;
    const contents = quotations.flatMap(({ content }) => content.filter(([from, to]) => from < end && to > start));
    if (contents.some(([from, to]) => from <= start && to >= end)) return [];
    const near = outlets.filter(({ span }) => span[0] < end && span[1] > start);
    const frame = drawFrame(parsed, index, { contents, outlets: near });
    const settings = findSettings(frame).filter(
      ({ role, channel, isRepost }) =>
        (role === 'occasion' || role === 'audience') && channel !== 'document' && !isRepost,
    );
    const [first] = settings;
    if (!first) return [];
    const words = new Set(frame.words.filter(({ kind }) => kind === 'word').map(({ lower }) => lower));
    const named = [...lastNames].filter(([name]) => words.has(name)).flatMap(([, speakers]) => speakers);
    const pronoun = /^(?:he|she|they)$/.test(frame.words[0]?.lower ?? '') || words.has('he') || words.has('she');
    const attributed = attributing.get(index) ?? [];
    const speakers =
      named.length > 0
        ? named.filter((name) => !attributed.includes(name))
        : attributed.length > 0
          ? []
          : pronoun
            ? lastSpeakerBefore(quotations, start)
            : [];
    if (speakers.length === 0) return [];
    return [
      { way: wayOf([first], first), at: first.at, paragraph: sentence.paragraph, speakers: [...new Set(speakers)] },
    ];
  });
}

/** "ruiz" → "ada ruiz" */
function namesBySpeaker(quotations: readonly Quotation[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { speaker, speakers } of quotations) {
    for (const name of [speaker, ...speakers]) {
      const last = name
        ?.toLowerCase()
        .match(/[\p{L}\p{M}'’-]+/gu)
        ?.at(-1);
      if (name && last && /^\p{Lu}/u.test(name)) names.set(last, [...(names.get(last) ?? []), name.toLowerCase()]);
    }
  }
  return names;
}

function lastSpeakerBefore(quotations: readonly Quotation[], offset: number): string[] {
  const before = quotations.findLast(({ content }) => (content[0]?.[0] ?? 0) < offset)?.speaker;
  return before ? [before.toLowerCase()] : [];
}
