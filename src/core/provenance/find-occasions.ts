import { isTimeWord } from '../attribution/time-words';
import type { OutletMention, Quotation } from '../model';
import { indexSpans } from '../text/index-spans';
import type { ParsedText, Sentence } from '../text/parsed-text';
import { wayOf } from './combine-settings';
import type { Frames } from './draw-frames';
import type { Frame } from './frame';
import { namesOccasion } from './names-occasion';
import type { Setting } from './setting';
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
  frames: Frames;
  /** Whose words each sentence attributes. */
  attributing: ReadonlyMap<number, readonly string[]>;
}

/** Finds occasions told of speakers to whom the sentence attributes nothing. */
export function findOccasions(
  parsed: ParsedText,
  { quotations, outlets, frames, attributing }: OccasionContext,
): Occasion[] {
  const lastNames = namesBySpeaker(quotations);
  if (lastNames.size === 0) return [];
  const contents = indexSpans(
    quotations.flatMap(({ content }) => content),
    (span) => span,
  );
  const mentions = indexSpans(outlets, ({ span }) => span);
  const lastSpeaker = lastSpeakerBefore(quotations);
  const speaking = new Set([...lastNames.keys(), ...pronouns]);
  const isSpeaker = (word: string): boolean => speaking.has(word);
  return parsed.sentences.flatMap((told, sentence): Occasion[] => {
    const { span, paragraph } = told;
    if (!holdsWord(parsed, told, isSpeaker)) return [];
    if (!holdsWord(parsed, told, namesOccasion) && mentions.touching(span).length === 0) return [];
    if (contents.touching(span).some(([from, to]) => from <= span[0] && to >= span[1])) return [];
    const { frame, settings } = frames.around(sentence, span[0]);
    const setting = settings.find(({ role, isRepost }) => (role === 'occasion' || role === 'audience') && !isRepost);
    if (!setting || isAhead(frame, setting)) return [];
    const attributed = attributing.get(sentence) ?? [];
    const holders = holdersOf(frame, setting.at, lastNames);
    const held = holders.some((name) => attributed.includes(name)) ? [] : holders;
    const named = held.length > 0 ? held : askedIn(frame, lastNames);
    const speakers = named.length > 0 || attributed.length > 0 ? named : pronounHolder(frame, setting.at, lastSpeaker);
    if (speakers.length === 0) return [];
    return [
      {
        way: { ...wayOf([setting], setting, parsed.text), isEvent: true },
        at: setting.at,
        paragraph,
        sentence,
        speakers: [...new Set(speakers)],
      },
    ];
  });
}

function holdsWord({ tokens }: ParsedText, { firstToken, endToken }: Sentence, is: (word: string) => boolean): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i];
    if (token && token.kind !== 'punctuation' && is(token.lower)) return true;
  }
  return false;
}

const pronouns = new Set(['he', 'she', 'they']);

const near = 8; // Words before an occasion that tell whether it has come.

/** "will give an interview", "an upcoming rally": nothing was said there yet. */
function isAhead({ words }: Frame, { span }: Setting): boolean {
  const until = words.findIndex(({ start }) => start >= span[1]);
  const last = until < 0 ? words.length : until;
  const first = words.findIndex(({ end }) => end > span[0]);
  return words.slice(Math.max(0, first - near), last).some(({ lower }) => notYet.has(lower));
}

const notYet = new Set(['upcoming', 'planned', 'scheduled', 'will', 'would', 'expected']);

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
function pronounHolder({ words }: Frame, at: number, lastSpeaker: (before: number) => string | null): string[] {
  const holder = words.findIndex(({ lower }) => pronouns.has(lower));
  if (holder < 0 || (words[holder]?.start ?? at) >= at) return [];
  const isNamed = words
    .slice(0, holder)
    .some(({ lower, isCapitalised }, i) => isCapitalised && (i > 0 ? !isTimeWord(lower) : words[1]?.lower === "'s"));
  if (isNamed) return []; // "Ruiz’s answer on what she would do at the forum"
  const last = lastSpeaker(words[0]?.start ?? 0);
  return last ? [last.toLowerCase()] : [];
}

/** Who spoke last before an offset; asked with rising offsets only. */
function lastSpeakerBefore(quotations: readonly Quotation[]): (offset: number) => string | null {
  const inOrder = quotations
    .map(({ content, speaker }) => ({ start: content[0]?.[0] ?? 0, speaker }))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return (offset) => {
    while ((inOrder[next]?.start ?? Number.POSITIVE_INFINITY) < offset) next++;
    return inOrder[next - 1]?.speaker ?? null;
  };
}

const mostBearers = 8; // Of one surname in one article; it bounds the work on hostile text.

/** "ruiz" → "ada ruiz" */
function namesBySpeaker(quotations: readonly Quotation[]): Map<string, string[]> {
  const all = new Set(quotations.flatMap(({ speaker, speakers }) => [speaker, ...speakers]));
  const names = new Map<string, string[]>();
  for (const name of all) {
    if (!name || !/^\p{Lu}/u.test(name)) continue;
    const last = name
      .toLowerCase()
      .match(/[\p{L}\p{M}'’-]+/gu)
      ?.at(-1);
    if (last) names.set(last, [...(names.get(last) ?? []), name.toLowerCase()].slice(0, mostBearers));
  }
  return names;
}
