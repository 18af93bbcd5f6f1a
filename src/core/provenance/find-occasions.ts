import {
  documentNouns,
  interviewNouns,
  speakingWords,
  speechNouns,
  statementNouns,
  tellingVerbs,
} from '../lexicon/en/occasions';
import type { OutletMention, Quotation, Span } from '../model';
import type { ParsedText } from '../text/parsed-text';
import { wayOf } from './combine-settings';
import { findSettings } from './find-settings';
import { drawFrame, type Frame } from './frame';
import type { Way } from './way';

/** An occasion that the article tells of apart from the words spoken there: “Ruiz gave an interview to Radio Valley.” */
export interface Occasion {
  way: Way;
  at: number;
  paragraph: number;
  sentence: number;
  /** Those of the article's speakers whose occasion it is, in lower case. */
  speakers: string[];
}

/** What the finding of occasions reads. */
export interface OccasionContext {
  quotations: readonly Quotation[];
  outlets: readonly OutletMention[];
  /** Whose words each sentence attributes. */
  attributing: ReadonlyMap<number, readonly string[]>;
}

/** Finds occasions told of speakers to whom the sentence attributes nothing. */
export function findOccasions(parsed: ParsedText, { quotations, outlets, attributing }: OccasionContext): Occasion[] {
  const lastNames = namesBySpeaker(quotations);
  if (lastNames.size === 0) return [];
  const contents = quotations.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  return parsed.sentences.flatMap(({ span, paragraph, firstToken, endToken }, sentence): Occasion[] => {
    const words = parsed.tokens.slice(firstToken, endToken);
    if (!words.some(({ lower }) => lastNames.has(lower) || pronoun.test(lower))) return [];
    const namesOutlet = outlets.some((outlet) => touches(outlet.span, span));
    if (!namesOutlet && !words.some(({ lower }) => namesOccasion(lower))) return [];
    const inside = contents.filter((content) => touches(content, span));
    if (inside.some(([from, to]) => from <= span[0] && to >= span[1])) return [];
    const near = outlets.filter((outlet) => touches(outlet.span, span));
    const frame = drawFrame(parsed, sentence, { contents: inside, outlets: near });
    if (frame.words.some(({ lower }) => notYet.has(lower))) return [];
    const told = findSettings(frame).find(
      ({ role, isRepost }) => (role === 'occasion' || role === 'audience') && !isRepost,
    );
    if (!told) return [];
    const attributed = attributing.get(sentence) ?? [];
    const holders = holdersOf(frame, told.at, lastNames);
    const held = holders.some((name) => attributed.includes(name)) ? [] : holders;
    const named = held.length > 0 ? held : askedIn(frame, lastNames);
    const speakers = named.length > 0 || attributed.length > 0 ? named : pronounHolder(frame, told.at, quotations);
    if (speakers.length === 0) return [];
    return [
      {
        way: { ...wayOf([told], told, parsed.text), isEvent: true },
        at: told.at,
        paragraph,
        sentence,
        speakers: [...new Set(speakers)],
      },
    ];
  });
}

/** Most sentences are passed over by their words alone. */
function namesOccasion(lower: string): boolean {
  return occasionNouns.some((nouns) => nouns.has(lower)) || /^(?:testif|speaking$|spoke$|address)/.test(lower);
}

const occasionNouns = [interviewNouns, statementNouns, speechNouns, documentNouns, tellingVerbs, speakingWords];
const pronoun = /^(?:he|she|they)$/;

const notYet = new Set(['upcoming', 'planned', 'scheduled', 'will', 'would', 'expected']);

function touches(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whose occasion it is: the speaker named first before it, with those joined by "and"; else those named behind it. */
function holdersOf({ words }: Frame, at: number, lastNames: ReadonlyMap<string, string[]>): string[] {
  const places = words.flatMap((word, i) => (word.kind === 'word' && lastNames.has(word.lower) ? [{ word, i }] : []));
  const before = places.filter(({ word }) => word.start < at);
  const [holder] = before;
  if (!holder) return places.slice(0, 2).flatMap(({ word }) => lastNames.get(word.lower) ?? []);
  const joined = before.filter(
    ({ i }) => i > holder.i && i - holder.i <= 12 && words.slice(holder.i, i).some(({ lower }) => lower === 'and'),
  );
  return [holder, ...joined].flatMap(({ word }) => lastNames.get(word.lower) ?? []);
}

/** "On the Valley Hour, host Ada Holm asked Ruiz …": the answer is given there too. */
function askedIn({ words }: Frame, lastNames: ReadonlyMap<string, string[]>): string[] {
  const asked = words.findIndex(({ lower }) => /^(?:asked|asks|pressed|questioned|interviewed|told)$/.test(lower));
  if (asked < 0) return [];
  return words.slice(asked + 1, asked + 4).flatMap(({ lower }) => lastNames.get(lower) ?? []);
}

/** "He was speaking on the BBC." is told of whoever spoke last. */
function pronounHolder({ words }: Frame, at: number, quotations: readonly Quotation[]): string[] {
  if (!words.some(({ lower, start }) => start < at && pronoun.test(lower))) return [];
  const start = words[0]?.start ?? 0;
  const last = quotations.findLast(({ content }) => (content[0]?.[0] ?? 0) < start)?.speaker;
  return last ? [last.toLowerCase()] : [];
}

/** "ruiz" → "ada ruiz" */
function namesBySpeaker(quotations: readonly Quotation[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { speaker, speakers } of quotations) {
    for (const name of [speaker, ...speakers]) {
      if (!name || !/^\p{Lu}/u.test(name)) continue;
      const last = name
        .toLowerCase()
        .match(/[\p{L}\p{M}'’-]+/gu)
        ?.at(-1);
      if (last) names.set(last, [...(names.get(last) ?? []), name.toLowerCase()]);
    }
  }
  return names;
}
