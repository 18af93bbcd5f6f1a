import type { Channel, OutletMention } from '../model';
import { elementAt } from '../text/element-at';
import type { Frame, FrameWord } from './frame';
import type { Setting } from './setting';

/** What a rule found at a word: the setting, and the words that tell it as indices into the frame, end exclusive. */
export interface Finding extends Pick<Setting, 'role' | 'channel' | 'isRepost' | 'carriers'> {
  from: number;
  to: number;
}

/** One way in which news English tells an occasion. */
export interface SettingRule {
  name: string;
  /** The kind of word, or the words, at which it can find anything: `read` is asked at no other. */
  starts: 'outlet' | 'platform' | ReadonlySet<string>;
  /** It finds nothing in a frame that names neither an outlet nor a platform. */
  needsOutlet?: true;
  /** Looks at one word of a frame; null where nothing is told there. */
  read: (frame: Frame, i: number) => Finding | null;
}

const determiners = new Set(
  "a an the his her their its our my your this that these those another one some several two three both each any no last yesterday's today's".split(
    ' ',
  ),
);

/**
 * Where the prepositional phrase of the noun at `i` begins: "in his [wide-ranging, hour-long] interview" → index of "in";
 * -1 where none of the given prepositions opens it. Takes a determiner or a possessor and up to six other words.
 */
export function findPhraseStart(frame: Frame, i: number, prepositions: ReadonlySet<string>): number {
  let isDetermined = false;
  for (let k = i - 1; k >= 0 && k >= i - 9; k--) {
    const word = frame.words[k];
    if (!word || word.kind === 'content') return -1;
    if (prepositions.has(word.lower)) return isOpening(frame, k) ? k : -1;
    if (notYet.test(word.lower)) return -1;
    if (
      word.lower === 'of' &&
      /^(?:one|some|part|series|pair|couple|episode|edition|round|string|number|flurry|front|set|batch|any|each)$/.test(
        frame.words[k - 1]?.lower ?? '',
      )
    ) {
      isDetermined = false;
      continue;
    }
    if (word.lower === "'s" || word.lower === "'") {
      isDetermined = false; // A possessor follows: "the senator's", with a determiner of its own.
      continue;
    }
    if (word.lower === 'to' && frame.words[k - 1]?.lower === 'agreed' && prepositions.has('agreed')) return k - 1;
    if (isDetermined && !isPossessorPart(word)) return -1;
    if (word.lower === ',' && !joinsAdjectives(frame, k)) return -1;
    if (determiners.has(word.lower)) isDetermined = true;
    else if (stopsPhrase(word)) return -1;
  }
  return -1;
}

const notYet = /^(?:next|upcoming|future|planned|scheduled|coming)$/; // "at next month's convention"
const givingVerbs =
  /^(?:gave|granted|gives|giving|did|conducted|issued|issues|issuing|released|releasing|held|holding|sent|sending|delivered|delivering|wrote|writing|published|filed|filing)$/;

/** "gave a speech", never "giving paid speeches": a verb opens the phrase of one occasion only. */
function isOpening({ words }: Frame, k: number): boolean {
  return (
    !givingVerbs.test(words[k]?.lower ?? '') ||
    determiners.has(words[k + 1]?.lower ?? '') ||
    words[k + 2]?.lower === "'s"
  );
}

/** "a wide-ranging, hour-long interview", never "In the US, Ruiz" */
function joinsAdjectives(frame: Frame, k: number): boolean {
  const [before, after] = [frame.words[k - 1], frame.words[k + 1]];
  return before?.kind === 'word' && after?.kind === 'word' && !before.isCapitalised && !after.isCapitalised;
}

function isPossessorPart(word: FrameWord): boolean {
  return word.lower === 'of' || word.lower === 'one';
}

const stops = new Set(
  'that which who whom where when while and but or if because as than then is was were are be been has had have said says told to of'.split(
    ' ',
  ),
);

function stopsPhrase(word: FrameWord): boolean {
  if (word.kind === 'mark') return !/^[,"“”'‘’()&-]$/.test(word.lower);
  return stops.has(word.lower);
}

/** The mention at or behind `from` that the words lead to, before `to`, with those chained to it: "NBC's “Today”". */
export function findCarriers(frame: Frame, from: number, to: number): OutletMention[] {
  const found: OutletMention[] = [];
  for (let k = from; k < Math.min(to, frame.words.length); k++) {
    const word = frame.words[k];
    if (!word) break;
    if (word.kind === 'content' || /^[;:—]$/.test(word.lower)) break;
    if (!word.outlet) continue;
    found.push(word.outlet);
    const next = nextInChain(frame, k);
    if (next < 0) break;
    k = next - 1;
  }
  return found.sort((a, b) => Number(b.kind === 'programme') - Number(a.kind === 'programme'));
}

/** "CNN's “State of the Union”", "“Today” on NBC", "NBC/Wall Street Journal", "Le Figaro, AP and TASS" */
function nextInChain(frame: Frame, k: number): number {
  for (let n = k + 1; n <= k + 4; n++) {
    const word = frame.words[n];
    if (!word) return -1;
    if (word.outlet) return n;
    if (!/^(?:'s|'|"|“|”|''|``|‘|’|,|\/|-|on|and|or|the|show|programme|program)$/.test(word.lower)) return -1;
  }
  return -1;
}

/** The words of a list, to look up. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The word at an index in lower case; empty outside the frame and for outlets. */
export function lowerAt(frame: Frame, i: number): string {
  return elementAt(frame.words, i)?.lower ?? '';
}

/** An occasion of a channel, told by the words from `from` to the noun at `noun`. */
export function occasionAt(
  channel: Channel,
  [from, noun]: readonly [number, number],
  carriers: Finding['carriers'] = [],
): Finding {
  return { role: 'occasion', channel, isRepost: false, carriers, from, to: noun + 1 };
}

/** "in an email to The Associated Press", "in an appearance on CNN" */
export function findCarriersBehind(frame: Frame, i: number, reach: number): Finding['carriers'] {
  return /^(?:to|on|issued|sent|provided|obtained|given|posted|emailed)$/.test(lowerAt(frame, i + 1))
    ? findCarriers(frame, i + 1, i + 1 + reach)
    : [];
}
