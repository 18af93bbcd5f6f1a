import type { Quotation } from '../model';
import type { ParsedText } from '../text/parsed-text';
import type { Occasion } from './find-occasions';
import type { LocalWay } from './local-way';

/** A quotation as carrying sees it. */
export interface Utterance {
  quotation: Quotation;
  /** What its own sentence tells; null where it tells nothing. */
  way: LocalWay | null;
  paragraph: number;
  /** Its sentence speaks of another time or another listener: "has said before", "last year", "told his wife". */
  isElsewhere: boolean;
  /** "wrote": no words of an interview or a speech. */
  isWritten: boolean;
}

/** Gives a way to quotations whose own sentence tells none, where the same speaker plainly goes on or the article names the occasion next to them. */
export function carryOver(
  parsed: ParsedText,
  utterances: readonly Utterance[],
  occasions: readonly Occasion[],
): (LocalWay | null)[] {
  const timeline = drawTimeline(utterances, occasions);
  const ways = utterances.map(({ way }) => way);
  carryForward(timeline, ways);
  carryBackward(timeline, ways);
  fillScenes(parsed, utterances, ways);
  return ways;
}

interface Moment {
  speakers: string[];
  paragraph: number;
  /** Index of the utterance; -1 for an occasion that the article tells of. */
  index: number;
  way: LocalWay | null;
  isElsewhere: boolean;
  isWritten: boolean;
}

function drawTimeline(utterances: readonly Utterance[], occasions: readonly Occasion[]): Moment[] {
  const spoken = utterances.map(({ quotation, way, paragraph, isElsewhere, isWritten }, index) => ({
    at: quotation.content[0]?.[0] ?? 0,
    moment: { speakers: speakersOf(quotation), paragraph, index, way, isElsewhere, isWritten },
  }));
  const told = occasions.map(({ at, speakers, paragraph, way }) => ({
    at,
    moment: { speakers, paragraph, index: -1, way, isElsewhere: false, isWritten: false },
  }));
  return [...spoken, ...told].sort((a, b) => a.at - b.at).map(({ moment }) => moment);
}

export function speakersOf({ speaker, speakers }: Quotation): string[] {
  return [...new Set([speaker, ...speakers])].filter((name) => name !== null).map((name) => name.toLowerCase());
}

interface Standing {
  way: LocalWay;
  paragraph: number;
  others: Set<string>;
}

function carryForward(timeline: readonly Moment[], ways: (LocalWay | null)[]): void {
  const standing = new Map<string, Standing>();
  for (const { speakers, paragraph, index, way, isElsewhere, isWritten } of timeline) {
    const known = speakers.map((speaker) => standing.get(speaker)).find((found) => found !== undefined);
    let current = way;
    if (!current && known && !isElsewhere && fits(known.way, isWritten) && reachesForward(known, paragraph))
      current = known.way;
    if (index >= 0 && current) ways[index] = current;
    for (const speaker of speakers) {
      if (current) standing.set(speaker, { way: current, paragraph, others: new Set() });
      for (const [name, other] of standing) if (name !== speaker && !speakers.includes(name)) other.others.add(speaker);
    }
  }
}

function fits({ channel }: LocalWay, isWritten: boolean): boolean {
  return !isWritten || (channel !== 'interview' && channel !== 'speech');
}

/** How far an occasion lasts, by what gold articles show: an interview or a hearing to the end, a statement for a few paragraphs, a post for one. */
function reachesForward({ way, paragraph, others }: Standing, here: number): boolean {
  const distance = here - paragraph;
  switch (way.channel) {
    case 'interview':
    case 'speech':
      return distance <= 30;
    case 'statement':
      return distance <= (way.isSpoken ? 4 : 2) && others.size <= 1;
    case 'document':
      return distance <= 2 && others.size === 0;
    case 'social':
      return distance <= 1 && others.size === 0 && !way.isRepost;
    default:
      return distance === 0 && others.size === 0;
  }
}

function carryBackward(timeline: readonly Moment[], ways: (LocalWay | null)[]): void {
  const coming = new Map<string, Standing>();
  for (let i = timeline.length - 1; i >= 0; i--) {
    const moment = timeline[i];
    if (!moment) continue;
    const { speakers, paragraph, index, isElsewhere, isWritten } = moment;
    let current = index >= 0 ? (ways[index] ?? null) : moment.way;
    const known = speakers.map((speaker) => coming.get(speaker)).find((found) => found !== undefined);
    if (!current && known && !isElsewhere && fits(known.way, isWritten) && reachesBackward(known, paragraph)) {
      current = known.way;
      ways[index] = current;
    }
    for (const speaker of speakers) {
      if (current) coming.set(speaker, { way: current, paragraph, others: new Set() });
      for (const [name, other] of coming) if (name !== speaker && !speakers.includes(name)) other.others.add(speaker);
    }
  }
}

function reachesBackward({ way, paragraph, others }: Standing, here: number): boolean {
  const distance = paragraph - here;
  switch (way.channel) {
    case 'interview':
    case 'speech':
      return distance <= 4 && others.size <= 1;
    case 'statement':
      return distance <= 1 && others.size === 0;
    case 'document':
    case 'social':
      return distance === 0 && others.size === 0;
    default:
      return false;
  }
}

/** A hearing or a debate has many voices: words between two that were spoken there were spoken there too. */
function fillScenes(_parsed: ParsedText, utterances: readonly Utterance[], ways: (LocalWay | null)[]): void {
  utterances.forEach((utterance, i) => {
    if (ways[i] || utterance.isElsewhere || !utterance.quotation.source) return;
    const before = ways[i - 1];
    const after = ways[i + 1];
    if (before?.channel !== 'speech' || after?.channel !== 'speech') return;
    const near =
      utterance.paragraph - (utterances[i - 1]?.paragraph ?? -9) <= 2 &&
      (utterances[i + 1]?.paragraph ?? 99) - utterance.paragraph <= 2;
    if (near && before.channelSpans[0]?.[0] === after.channelSpans[0]?.[0]) ways[i] = before;
  });
}
