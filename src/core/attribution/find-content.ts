import type { Cue } from './find-cues';
import {
  endOfUnit,
  phraseAt,
  type Reading,
  regionAt,
  type Statement,
  type TokenSpan,
  tagAt,
  tokenAt,
  wordAt,
} from './reading';

/** Half-open range of units. */
export interface UnitRange {
  from: number;
  to: number;
}

const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tonight|tomorrow|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|january|february|march|april|may|june|july|august|september|october|november|december|night|morning|afternoon|evening|week|weekend|month|year|last|this|earlier|late|later|again|recently|ago|\d+(?:st|nd|rd|th)?|early|then|also|simply|bluntly|flatly)$/;
const longestSetting = 30; // Units between a verb and its "that" or its quotation.

/** What stands behind the cue's verb: the content's first unit, after those told, the setting and "that". */
export function findContentStart(reading: Reading, cue: Cue): { from: number; isMarked: boolean } | null {
  const { statement } = cue;
  let unit = cue.end;
  if (cue.verb.complements.has('addressee') && !cue.isPassive) unit = skipAddressee(reading, statement, unit);
  const marked = findMark(reading, statement, unit);
  if (marked !== null) return { from: marked, isMarked: true };
  unit = skipSetting(reading, statement, unit);
  return unit < statement.units.length ? { from: unit, isMarked: false } : null;
}

/** "told | the mayor of Aldea | that": the phrase behind the verb, if something follows that can be content. */
function skipAddressee(reading: Reading, statement: Statement, unit: number): number {
  const phrase = phraseAt(reading, statement, unit);
  if (!phrase) return unit;
  let end = unit;
  while (tokenAt(statement, end) >= 0 && tokenAt(statement, end) < phrase.end) end++;
  for (let steps = 0; steps < 3; steps++) {
    const word = wordAt(reading, statement, end);
    const next = phraseAt(reading, statement, end + 1);
    if (!next || !/^(?:of|from|at|for|in|and|on)$/.test(word)) break;
    let nextEnd = end + 1;
    while (tokenAt(statement, nextEnd) >= 0 && tokenAt(statement, nextEnd) < next.end) nextEnd++;
    end = nextEnd;
  }
  return end;
}

/** "that", a colon, or a comma with a quotation behind, reached over phrases that hold no verb. */
function findMark(reading: Reading, statement: Statement, from: number): number | null {
  for (let unit = from; unit < Math.min(statement.units.length, from + longestSetting); unit++) {
    const tag = tagAt(reading, statement, unit);
    const word = wordAt(reading, statement, unit);
    if (tag === 'that') return unit + 1;
    if (word === ':' || (word === ',' && isQuote(reading, statement, unit + 1))) return unit + 1;
    if (tag === 'quote') return isQuote(reading, statement, unit) && unit === from ? unit : null;
    if (word === ',') continue;
    const isSetting =
      tag === 'preposition' ||
      tag === 'to' ||
      tag === 'adverb' ||
      tag === 'determiner' ||
      tag === 'possessive' ||
      tag === 'adjective' ||
      tag === 'noun' ||
      tag === 'name' ||
      tag === 'number' ||
      tag === 'object-pronoun' ||
      tag === 'coordinator';
    if (!isSetting) return null;
  }
  return null;
}

function isQuote(reading: Reading, statement: Statement, unit: number): boolean {
  return regionAt(reading, statement, unit) >= 0;
}

/** "said | on Monday | it would": days and adverbs, and "to reporters". */
function skipSetting(reading: Reading, statement: Statement, from: number): number {
  let unit = from;
  for (;;) {
    const word = wordAt(reading, statement, unit);
    const tag = tagAt(reading, statement, unit);
    if (tag === 'adverb' || timeWord.test(word)) unit++;
    else if ((tag === 'preposition' || tag === 'determiner') && timeWord.test(wordAt(reading, statement, unit + 1)))
      unit += 2;
    else if ((word === 'to' || word === 'of') && phraseAt(reading, statement, unit + 1))
      unit = skipAddressee(reading, statement, unit + 1);
    else return unit;
  }
}

/** Where content that began behind its cue ends. */
export function findContentEnd(reading: Reading, statement: Statement, from: number): number {
  const { units } = statement;
  for (let unit = from + 1; unit < units.length; unit++) {
    const word = wordAt(reading, statement, unit);
    const tag = tagAt(reading, statement, unit);
    if (word === ';') return unit;
    if (word === ',' && startsAnotherCue(reading, statement, unit + 1)) return unit;
    if (tag === 'coordinator' && startsAnotherCue(reading, statement, unit + 1)) return unit;
    if (word === 'according' && wordAt(reading, statement, unit + 1) === 'to') return unit;
  }
  return units.length;
}

/** "adding", "and said", "but also told". */
function startsAnotherCue(reading: Reading, statement: Statement, from: number): boolean {
  let unit = from;
  while (/^(?:also|then|later|and|but|again|even)$/.test(wordAt(reading, statement, unit))) unit++;
  const tag = tagAt(reading, statement, unit);
  if (tag === 'auxiliary') unit++;
  while (tagAt(reading, statement, unit) === 'adverb') unit++;
  const found = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit));
  if (found?.verb.class !== 'speech') return false;
  const verbTag = tagAt(reading, statement, unit);
  return verbTag === 'verb' || verbTag === 'ing' || verbTag === 'participle';
}

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
    tagAt(reading, statement, to - 1) === 'punctuation' &&
    !/^[)%\]]/.test(wordAt(reading, statement, to - 1))
  )
    to--;
  while (to > from && tagAt(reading, statement, to - 1) === 'coordinator') to--;
  if (to > from && wordAt(reading, statement, to - 1) === ',') to--;
  return from < to ? [tokenAt(statement, from), endOfUnit(reading, statement, to - 1)] : null;
}
