import { elementAt } from '../text/element-at';
import type { Cue } from './find-cues';
import {
  endOfUnit,
  isVerb,
  phraseAt,
  type Reading,
  regionAt,
  type Statement,
  type TokenSpan,
  tagAt,
  tokenAt,
  wordAt,
} from './reading';
import { isTimeWord } from './time-words';

/** Half-open range of units. */
export interface UnitRange {
  from: number;
  to: number;
}

export interface ContentStart {
  from: number;
  /** What showed it: "that", a colon, a comma before a quotation, nothing, or a colon that leaves it to the next paragraph. */
  mark: 'that' | 'colon' | 'quote' | 'none' | 'introduces';
}

const longestSetting = 30; // Units between a verb and its "that" or its quotation.

/** What stands behind the cue's verb: the content's first unit, after those told, the setting and "that". */
export function findContentStart(reading: Reading, cue: Cue): ContentStart | null {
  const { statement } = cue;
  let unit = cue.end;
  if (cue.verb.class === 'passing') return unit < statement.units.length ? { from: unit, mark: 'none' } : null; // "shared | a post that …"
  if (cue.verb.complements.has('addressee'))
    unit = skipAddressee(reading, statement, behindTitle(reading, statement, unit));
  const marked = findMark(reading, statement, unit, cue.particle === 'for'); // "called for a song that everybody knows"
  if (marked) return marked;
  if (!cue.particle) unit = skipSetting(reading, statement, unit, cue.verb.complements.has('of'));
  return unit < statement.units.length ? { from: unit, mark: 'none' } : null;
}

/** "told | “Aldea This Morning” | host Ann Ruiz, “…”": a programme’s name is none of the words, where others in marks follow. */
function behindTitle(reading: Reading, statement: Statement, unit: number): number {
  if (!isTitle(reading, statement, unit) || !phraseAt(reading, statement, unit + 1)) return unit;
  for (let k = unit + 1; k < statement.units.length; k++) if (regionAt(reading, statement, k) >= 0) return unit + 1;
  return unit;
}

/** “Sailing To the Streets”: Most of Its Words Have Capitals. */
export function isTitle({ parsed, outerRegionAt }: Reading, statement: Statement, unit: number): boolean {
  const region = elementAt(parsed.quotedRegions, outerRegionAt[tokenAt(statement, unit)]);
  if (!region) return false;
  const words = parsed.tokens.slice(region.firstToken, region.endToken).filter(({ kind }) => kind === 'word');
  return (
    words.length > 1 &&
    words.every(({ text, isCapitalised }) => isCapitalised || text.length < 4) &&
    words.at(-1)?.isCapitalised === true
  );
}

/** "told | the mayor of Aldea | that": the phrase behind the verb with what hangs on it. */
function skipAddressee(reading: Reading, statement: Statement, unit: number): number {
  let end = endOfPhrase(reading, statement, unit);
  if (end === unit) return unit;
  for (let steps = 0; steps < 3; steps++) {
    const next = endOfPhrase(reading, statement, end + 1);
    if (next === end + 1 || !/^(?:of|from|at|for|in|and|on)$/.test(wordAt(reading, statement, end))) break;
    end = next;
  }
  return isVerb(tagAt(reading, statement, end)) ? unit : end; // "warned | it might fall": who falls is not told.
}

/** The unit behind the phrase that a unit stands in; the unit itself where it stands in none. */
export function endOfPhrase(reading: Reading, statement: Statement, unit: number): number {
  const phrase = phraseAt(reading, statement, unit);
  if (!phrase) return unit;
  let end = unit + 1;
  while (end < statement.units.length && tokenAt(statement, end) < phrase.end) end++;
  return end;
}

/** "that", a colon, or a comma with a quotation behind, reached over phrases that hold no verb. */
function findMark(reading: Reading, statement: Statement, from: number, isAskingFor = false): ContentStart | null {
  for (let unit = from; unit < Math.min(statement.units.length, from + longestSetting); unit++) {
    const tag = tagAt(reading, statement, unit);
    const word = wordAt(reading, statement, unit);
    const read = findReadAloud(reading, statement, unit);
    if (read >= 0) return { from: read, mark: 'quote' };
    if (tag === 'that' && unit > from && isDemonstrative(reading, statement, unit)) return null;
    if (tag === 'that') return unit > from && isAskingFor ? null : { from: unit + 1, mark: 'that' };
    if (word === ':') return { from: unit + 1, mark: unit + 1 < statement.units.length ? 'colon' : 'introduces' };
    if (word === ',' && regionAt(reading, statement, unit + 1) >= 0) return { from: unit + 1, mark: 'quote' };
    if (tag === 'quote') return unit === from ? { from: unit, mark: 'quote' } : null;
    if (word === 'according' && wordAt(reading, statement, unit + 1) === 'to') {
      unit = Math.max(unit + 1, endOfPhrase(reading, statement, unit + 2) - 1); // "told the Post, according to the agency, that"
      continue;
    }
    if (word === ',' || word === 'using' || word.startsWith('@')) continue; // "tweeted using her @mayor account:"
    if (!isOfSetting(tag)) return null;
  }
  return null;
}

/** "wrote ten songs | that summer" */
function isDemonstrative(reading: Reading, statement: Statement, unit: number): boolean {
  return (
    /^(?:summer|autumn|winter|spring|day|night|morning|afternoon|evening|week|month|year|season|time)$/.test(
      wordAt(reading, statement, unit + 1),
    ) && !isVerb(tagAt(reading, statement, unit + 2))
  );
}

/** "responded in a post | that read: “…”": the quotation’s unit; -1 where none follows. */
function findReadAloud(reading: Reading, statement: Statement, unit: number): number {
  if (!/^(?:that|which)$/.test(wordAt(reading, statement, unit))) return -1;
  if (!/^(?:read|reads|said|says|stated|began|begins)$/.test(wordAt(reading, statement, unit + 1))) return -1;
  const behind = /^[:,]$/.test(wordAt(reading, statement, unit + 2)) ? unit + 3 : unit + 2;
  return regionAt(reading, statement, behind) >= 0 ? behind : -1;
}

function isOfSetting(tag: ReturnType<typeof tagAt>): boolean {
  switch (tag) {
    case 'preposition':
    case 'to':
    case 'adverb':
    case 'determiner':
    case 'possessive':
    case 'adjective':
    case 'noun':
    case 'name':
    case 'number':
    case 'object-pronoun':
    case 'coordinator':
      return true;
    default:
      return false;
  }
}

// "said | more heads would roll": these belong to what follows.
const degrees =
  /^(?:more|most|less|fewer|only|even|nearly|almost|about|too|so|very|quite|perhaps|maybe|once|twice|enough|just|at)$/;

function isDegree(reading: Reading, statement: Statement, unit: number): boolean {
  const word = wordAt(reading, statement, unit);
  if (!degrees.test(word) || isTimeWord(wordAt(reading, statement, unit + 1))) return false;
  const isAmount =
    tagAt(reading, statement, unit + 1) === 'number' ||
    /^(?:half|one-|two-)/.test(wordAt(reading, statement, unit + 1));
  return isAmount || (word !== 'about' && word !== 'at');
}

/** "said | on Monday | it would": days and adverbs, and "to reporters". A day that owns something begins what was said. */
function skipSetting(reading: Reading, statement: Statement, from: number, takesOf: boolean): number {
  let unit = from;
  for (;;) {
    const word = wordAt(reading, statement, unit);
    const tag = tagAt(reading, statement, unit);
    const isWithLast = tag === 'preposition' || /^(?:last|this|earlier|late)$/.test(word);
    if (
      ((tag === 'adverb' && !isDegree(reading, statement, unit)) || isTimeWord(word)) &&
      !isOwner(reading, statement, unit)
    )
      unit++;
    else if (isWithLast && isTimeWord(wordAt(reading, statement, unit + 1)) && !isOwner(reading, statement, unit + 1))
      unit += 2;
    else if ((word === 'to' || (word === 'of' && !takesOf)) && phraseAt(reading, statement, unit + 1))
      unit = skipAddressee(reading, statement, unit + 1);
    else return unit;
  }
}

/** "yesterday" of "yesterday’s vote". */
const isOwner = (reading: Reading, statement: Statement, unit: number): boolean =>
  /^['’]s?$/.test(wordAt(reading, statement, unit + 1));

/** Takes the marks at its ends off a stretch of units, unless they stand within quotation marks; null if nothing is left. */
export function trimContent(reading: Reading, statement: Statement, range: UnitRange): TokenSpan | null {
  let { from, to } = range;
  while (
    from < to &&
    tagAt(reading, statement, from) === 'punctuation' &&
    !/^[$£€(#[]/.test(wordAt(reading, statement, from))
  )
    from++;
  while (
    to > from &&
    (tagAt(reading, statement, to - 1) === 'punctuation' || tagAt(reading, statement, to - 1) === 'coordinator')
  ) {
    if (/^[)%\]]/.test(wordAt(reading, statement, to - 1))) break;
    to--;
  }
  return from < to ? [tokenAt(statement, from), endOfUnit(reading, statement, to - 1)] : null;
}
