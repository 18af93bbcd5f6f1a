import type { Quotation } from '../model';
import { carryComments } from './carry-comments';
import { reachesBackward, reachesForward } from './carry-reach';
import { fillScenes } from './fill-scenes';
import type { Occasion } from './find-occasions';
import { inheritCarriers } from './inherit-carriers';
import { carryPollAnswers } from './poll-answers';
import { carryRoundUps } from './round-ups';
import type { Moment, Standing, Utterance } from './utterance';
import type { Way } from './way';

/** Gives a way to quotations whose own sentence tells none, where the same speaker plainly goes on or the article names the occasion next to them. */
export function carryOver(
  text: string,
  utterances: readonly Utterance[],
  occasions: readonly Occasion[],
): (Way | null)[] {
  const timeline = drawTimeline(utterances, occasions);
  const ways = utterances.map(({ way }) => way);
  carryForward(timeline, ways);
  carryBackward(timeline, ways);
  carryComments(text, utterances, ways);
  carryRoundUps(utterances, ways);
  carryPollAnswers(text, utterances, ways);
  fillScenes(text, utterances, ways);
  return ways;
}

function drawTimeline(utterances: readonly Utterance[], occasions: readonly Occasion[]): Moment[] {
  const spoken = utterances.map(({ quotation, way, paragraph, sentence, isElsewhere, isWritten }, index) => {
    const { content, kind } = quotation;
    const speakers = speakersOf(quotation);
    const isDirect = kind === 'direct';
    const moment = { speakers, way, paragraph, sentence, isElsewhere, isWritten, index, isDirect };
    return { at: content[0]?.[0] ?? 0, moment };
  });
  const told = occasions.map(({ at, way, paragraph, sentence, speakers }) => ({
    at,
    moment: {
      speakers,
      way,
      paragraph,
      sentence,
      isElsewhere: () => false,
      isWritten: false,
      index: -1,
      isDirect: false,
    },
  }));
  return [...spoken, ...told].sort((a, b) => a.at - b.at).map(({ moment }) => moment);
}

/** Everybody whose words a quotation holds, in lower case. */
export function speakersOf({ speaker, speakers }: Quotation): string[] {
  if (speakers.length === 0) return speaker === null ? [] : [speaker.toLowerCase()];
  return [...new Set([speaker, ...speakers])].filter((name) => name !== null).map((name) => name.toLowerCase());
}

/** Where everybody spoke last, and those of whom it still matters who else spoke since. */
interface Stage {
  standing: Map<string, Standing>;
  /** Names whose standing counts fewer than `mostOthers`. */
  open: Set<string>;
}

const mostOthers = 2; // No reach asks for more, and few standings stay open that long: the work stays linear.

function carryForward(timeline: readonly Moment[], ways: (Way | null)[]): void {
  const stage: Stage = { standing: new Map(), open: new Set() };
  const lastOfChannel = new Map<string, Way>();
  for (const moment of timeline) {
    const known = findStanding(stage, moment.speakers);
    let current = moment.way && inheritCarriers(moment.way, known?.way ?? null, lastOfChannel);
    if (!current && known && reachesForward(known, moment)) current = known.way;
    if (current && moment.index >= 0) ways[moment.index] = current;
    if (current && current.carriers.length > 0) lastOfChannel.set(current.channel, current);
    stand(stage, moment, current);
  }
}

function carryBackward(timeline: readonly Moment[], ways: (Way | null)[]): void {
  const stage: Stage = { standing: new Map(), open: new Set() };
  for (const moment of [...timeline].reverse()) {
    let current = moment.index >= 0 ? (ways[moment.index] ?? null) : moment.way;
    const known = findStanding(stage, moment.speakers);
    if (!current && known && reachesBackward(known, moment)) {
      current = known.way;
      ways[moment.index] = current;
    }
    stand(stage, moment, current);
  }
}

function findStanding({ standing }: Stage, speakers: readonly string[]): Standing | undefined {
  return speakers.map((speaker) => standing.get(speaker)).find((found) => found !== undefined);
}

function stand({ standing, open }: Stage, { speakers, paragraph, sentence }: Moment, way: Way | null): void {
  for (const name of open) {
    if (speakers.includes(name)) continue;
    const others = standing.get(name)?.others;
    for (const speaker of speakers) others?.add(speaker);
    if (!others || others.size >= mostOthers) open.delete(name);
  }
  if (!way) return;
  for (const speaker of speakers) {
    const before = standing.get(speaker);
    const since = before?.way === way ? before.since : paragraph; // Carried on, it is as old as it was.
    standing.set(speaker, { way, paragraph, since, sentence, others: new Set() });
    open.add(speaker);
  }
}
