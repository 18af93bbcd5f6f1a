import { endOfPhrase } from './find-content';
import { phraseAt, type Reading, regionAt, type Statement, tagAt, tokenAt, wordAt } from './reading';

export interface ContentLimits {
  /** First unit of the content. */
  from: number;
  /** The cue's clause stands before the main one: "While he said so, …". */
  leansOnMain?: boolean;
  /** The content is a clause of its own, not the object of a verb. */
  isClause?: boolean;
  /** "which officials said will take effect": the relative clause ends at a comma. */
  isWithinRelative?: boolean;
}

/** Where content that began behind its cue ends: before the next cue, a semicolon, or at the statement's end. */
export function findContentEnd(
  reading: Reading,
  statement: Statement,
  { from, leansOnMain = false, isClause = true, isWithinRelative = false }: ContentLimits,
): number {
  const { units } = statement;
  for (let unit = from + 1; unit < units.length; unit++) {
    const word = wordAt(reading, statement, unit);
    const tag = tagAt(reading, statement, unit);
    if (word === ';') return unit;
    if (leansOnMain && word === ',' && startsMainClause(reading, statement, unit + 1)) return unit;
    if (word === 'according' && wordAt(reading, statement, unit + 1) === 'to') return unit;
    if (word === ',' && (startsVerb(reading, statement, unit + 1) || startsClauseOfCue(reading, statement, unit + 1)))
      return unit;
    if (
      word === ',' &&
      tagAt(reading, statement, unit + 1) === 'relative' &&
      regionAt(reading, statement, unit - 1) >= 0
    )
      return unit;
    if (isWithinRelative && word === ',') return unit;
    if (!isClause && word === ',' && tagAt(reading, statement, unit + 1) === 'relative') return unit;
    if (!isClause && tag === 'coordinator' && endsPredicate(reading, statement, unit)) return unit;
    if (tag === 'coordinator' && startsVerb(reading, statement, unit + 1)) return unit;
    if (
      regionAt(reading, statement, unit) >= 0 &&
      endsWithComma(reading, statement, unit) &&
      endsBehindQuote(reading, statement, unit + 1)
    )
      return unit + 1;
  }
  return units.length;
}

/** ", and has left": the next thing that the subject did. */
function endsPredicate(reading: Reading, statement: Statement, unit: number): boolean {
  let next = unit + 1;
  while (tagAt(reading, statement, next) === 'adverb') next++;
  const tag = tagAt(reading, statement, next);
  return tag === 'verb' || tag === 'auxiliary' || tag === 'modal';
}

/** A subject with its verb behind it. */
function startsMainClause(reading: Reading, statement: Statement, from: number): boolean {
  let unit = from;
  for (let steps = 0; steps < 5; steps++) {
    const end = endOfPhrase(reading, statement, unit);
    if (end === unit) return false;
    unit = end;
    while (tagAt(reading, statement, unit) === 'adverb') unit++;
    const tag = tagAt(reading, statement, unit);
    if (tag === 'verb' || tag === 'modal' || tag === 'auxiliary') return true;
    if (tag !== 'preposition') return false;
    unit++;
  }
  return false;
}

/** "adding", "and said", "but also told". */
function startsVerb(reading: Reading, statement: Statement, from: number): boolean {
  let unit = from;
  while (/^(?:also|then|later|and|but|again|even)$/.test(wordAt(reading, statement, unit))) unit++;
  if (tagAt(reading, statement, unit) === 'auxiliary') unit++;
  while (tagAt(reading, statement, unit) === 'adverb') unit++;
  return isSpeechVerb(reading, statement, unit);
}

function isSpeechVerb(reading: Reading, statement: Statement, unit: number): boolean {
  const found = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit));
  if (found?.verb.class !== 'speech') return false;
  const tag = tagAt(reading, statement, unit);
  return tag === 'verb' || tag === 'ing' || tag === 'participle';
}

const longestClauseStart = 12; // Units from "while" to its verb.

/** ", while the council said": a clause with a subject and a reporting verb of its own. */
function startsClauseOfCue(reading: Reading, statement: Statement, from: number): boolean {
  const tag = tagAt(reading, statement, from);
  if (tag !== 'coordinator' && tag !== 'subordinator') return false;
  if (!phraseAt(reading, statement, from + 1)) return false;
  for (let unit = from + 1; unit < from + longestClauseStart; unit++) {
    const here = tagAt(reading, statement, unit);
    if (here === undefined || here === 'punctuation' || here === 'that') return false;
    if (isSpeechVerb(reading, statement, unit)) return true;
    if (here === 'verb' || here === 'modal') return false;
  }
  return false;
}

/** “… a good man,” */
function endsWithComma(reading: Reading, statement: Statement, unit: number): boolean {
  const region = reading.parsed.quotedRegions[regionAt(reading, statement, unit)];
  return (
    region !== undefined && reading.parsed.tokens[region.endToken - 2]?.text === ',' && tokenAt(statement, unit) >= 0
  );
}

/** Behind “…,” the reporter speaks again, unless "and", "or" or a preposition goes on. */
function endsBehindQuote(reading: Reading, statement: Statement, unit: number): boolean {
  const tag = tagAt(reading, statement, unit);
  if (tag === 'verb' || tag === 'modal' || tag === 'auxiliary') return true;
  return tag === 'ing' || tag === 'relative' || tag === 'determiner' || tag === 'subordinator';
}
