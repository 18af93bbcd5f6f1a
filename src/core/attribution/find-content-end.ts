import { elementAt } from '../text/element-at';
import { endOfPhrase } from './find-content';
import { isVerb, phraseAt, type Reading, regionAt, type Statement, tagAt, tokenAt, wordAt } from './reading';
import { isTimeWord } from './time-words';

export interface ContentLimits {
  /** First unit of the content. */
  from: number;
  /** The cue's clause stands before the main one: "While he said so, …". */
  leansOnMain?: boolean;
  /** The content is a clause of its own, not the object of a verb. */
  isClause?: boolean;
  /** "which officials said will take effect": the relative clause ends at a comma. */
  isWithinRelative?: boolean;
  /** "Ruiz, who said so, left": the verb of the main clause follows a comma. */
  isInAside?: boolean;
}

/** Where content that began behind its cue ends: before the next cue, a semicolon, or at the statement's end. */
export function findContentEnd(
  reading: Reading,
  statement: Statement,
  { from, leansOnMain = false, isClause = true, isWithinRelative = false, isInAside = false }: ContentLimits,
): number {
  const { units } = statement;
  if (isWithinRelative && regionAt(reading, statement, from) >= 0 && isVerb(tagAt(reading, statement, from + 1)))
    return from + 1; // "the post that read “…” was taken down"
  const first = tagAt(reading, statement, from);
  const isUnfinished = (first === 'to' && tagAt(reading, statement, from + 1) === 'base') || first === 'ing';
  let depth = wordAt(reading, statement, from) === '(' ? 1 : 0;
  for (let unit = from + 1; unit < units.length; unit++) {
    const word = wordAt(reading, statement, unit);
    const tag = tagAt(reading, statement, unit);
    if (word === ';') return unit;
    if (word === '(') depth++;
    else if (word === ')' && --depth < 0) return unit; // "(it does say the price will vary), how …"
    if (
      leansOnMain &&
      word === ',' &&
      (startsMainClause(reading, statement, unit + 1) || startsNamed(reading, statement, unit + 1))
    )
      return unit;
    if (isUnfinished && word === ',' && turns(reading, statement, unit + 1)) return unit;
    if (
      word === 'according' &&
      wordAt(reading, statement, unit + 1) === 'to' &&
      !isComma(reading, statement, unit - 1, from)
    )
      return unit;
    if (word === ',' && (startsVerb(reading, statement, unit + 1) || startsClauseOfCue(reading, statement, unit + 1)))
      return unit;
    if (
      word === ',' &&
      tagAt(reading, statement, unit + 1) === 'relative' &&
      regionAt(reading, statement, unit - 1) >= 0
    )
      return unit;
    if (isWithinRelative && word === ',') return unit;
    if (isInAside && word === ',' && isVerb(tagAt(reading, statement, behindAdverbs(reading, statement, unit + 1))))
      return unit;
    if (!isClause && word === ',' && tagAt(reading, statement, unit + 1) === 'relative') return unit;
    if (!isClause && tag === 'coordinator' && endsPredicate(reading, statement, unit)) return unit;
    if (tag === 'coordinator' && startsVerb(reading, statement, unit + 1)) return unit;
    if (tag === 'coordinator' && hasVerb(reading, statement, from, unit) && startsClauseOfCue(reading, statement, unit))
      return unit;
    if (!isClause && regionAt(reading, statement, unit) >= 0 && startsSetting(reading, statement, unit + 1))
      return unit + 1;
    if (isPause.test(word) && startsOwnCue(reading, statement, unit + 1)) return unit;
    if (
      regionAt(reading, statement, unit) >= 0 &&
      endsWithComma(reading, statement, unit) &&
      (endsBehindQuote(reading, statement, unit + 1) ||
        (leansOnMain && startsMainClause(reading, statement, unit + 1)) || // "Despite her claim that it is “safe,” nobody crosses it"
        (isClause && startsOwnCue(reading, statement, unit + 1))) // "said it goes because “it is old,” she said"
    )
      return unit + 1;
  }
  return units.length;
}

/** "promised to mend it | , but the money may fail": what is to be done has no subject, and what follows has its own. */
function turns(reading: Reading, statement: Statement, unit: number): boolean {
  if (!/^(?:but|although|though)$/.test(wordAt(reading, statement, unit))) return false;
  return tagAt(reading, statement, unit + 1) === 'ing' || startsMainClause(reading, statement, unit + 1);
}

/** "While she calls for light | , Mr Orr, who …": the subject of the main clause with an aside of its own. */
function startsNamed(reading: Reading, statement: Statement, unit: number): boolean {
  const end = endOfPhrase(reading, statement, unit);
  return (
    end > unit &&
    reading.tags[tokenAt(statement, end - 1)] === 'name' &&
    wordAt(reading, statement, end) === ',' &&
    wordAt(reading, statement, end + 1) === 'who'
  );
}

function behindAdverbs(reading: Reading, statement: Statement, from: number): number {
  let unit = from;
  while (tagAt(reading, statement, unit) === 'adverb') unit++;
  return unit;
}

/** "reported that | , | according to the police, …": the comma stands first. */
function isComma(reading: Reading, statement: Statement, unit: number, first: number): boolean {
  return unit === first && wordAt(reading, statement, unit) === ',';
}

/** ", and has left": the next thing that the subject did. */
function endsPredicate(reading: Reading, statement: Statement, unit: number): boolean {
  let next = unit + 1;
  while (tagAt(reading, statement, next) === 'adverb') next++;
  const tag = tagAt(reading, statement, next);
  return tag === 'verb' || tag === 'auxiliary' || tag === 'modal';
}

/** "he | and Ortega said": what has no verb yet is not a clause that another could be joined to. */
function hasVerb(reading: Reading, statement: Statement, from: number, to: number): boolean {
  for (let unit = from; unit < to; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'quote' || tag === 'verb' || tag === 'modal' || tag === 'auxiliary' || tag === 'base') return true;
  }
  return false;
}

/** A subject with its verb behind it. */
export function startsMainClause(reading: Reading, statement: Statement, from: number): boolean {
  let unit = from;
  if (tagAt(reading, statement, unit) === 'preposition') unit++; // ", at the town hall she said"
  for (let steps = 0; steps < 5; steps++) {
    const end = endOfPhrase(reading, statement, unit);
    if (end === unit) return false;
    unit = end;
    if (phraseAt(reading, statement, unit)) continue;
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
  if (judging.test(wordAt(reading, statement, unit)) && unit === from) return true; // "said it would close the yard, blaming the rain"
  return wordAt(reading, statement, unit) !== 'wondering' && isSpeechVerb(reading, statement, unit);
}

const judging = /^(?:blaming|praising|criticizing|criticising|condemning|denouncing|crediting|slamming|blasting)$/;

function isSpeechVerb(reading: Reading, statement: Statement, unit: number): boolean {
  const found = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit));
  if (found?.verb.class !== 'speech') return false;
  const tag = tagAt(reading, statement, unit);
  return tag === 'verb' || tag === 'ing' || tag === 'participle';
}

/** "called it “rash” | in a letter": behind the last quoted words of what somebody is called, the setting. */
function startsSetting(reading: Reading, statement: Statement, from: number): boolean {
  if (!/^(?:in|during|on|at|after|before|while|when|as|because|last|via)$/.test(wordAt(reading, statement, from)))
    return false;
  for (let unit = from; unit < statement.units.length; unit++)
    if (regionAt(reading, statement, unit) >= 0) return false;
  return true;
}

const longestBracket = 25; // Units.
const longestClauseStart = 12; // Units from "while" to its verb.

/** ", while the council said": a clause with a subject and a reporting verb of its own. */
function startsClauseOfCue(reading: Reading, statement: Statement, from: number): boolean {
  const tag = tagAt(reading, statement, from);
  if (tag !== 'coordinator' && tag !== 'subordinator') return false;
  return startsOwnCue(reading, statement, from + 1);
}

const isPause = /^(?:,|—|–|--|-|―)$/;

/** "others say", "Ortega (D-Ohio) has said": a subject and a reporting verb, little between them. */
function startsOwnCue(reading: Reading, statement: Statement, from: number): boolean {
  if (!phraseAt(reading, statement, from)) return false;
  let isInList = true;
  let isAided = false; // "is promising" is finite.
  for (let unit = from; unit < from + longestClauseStart; unit++) {
    const here = tagAt(reading, statement, unit);
    if (wordAt(reading, statement, unit) === '(') unit = skipBrackets(reading, statement, unit);
    else if (here === undefined || here === 'punctuation' || here === 'that' || here === 'relative') return false;
    else if (here === 'negation' || (here === 'coordinator' && !isInList)) return false;
    else if (isSpeechVerb(reading, statement, unit)) return saysClause(reading, statement, unit, isAided);
    else if (here === 'verb' || here === 'modal' || here === 'ing') return false;
    isAided ||= here === 'auxiliary';
    isInList &&= here === 'coordinator' || phraseAt(reading, statement, unit) !== null;
  }
  return false;
}

/** "said it was", not "respond to the crisis" nor "inquiry into". */
function saysClause(reading: Reading, statement: Statement, unit: number, isAided: boolean): boolean {
  const tag = tagAt(reading, statement, unit);
  if ((tag === 'ing' && !isAided) || tag === 'quote') return false;
  const next = tagAt(reading, statement, unit + 1);
  return next !== 'preposition' && next !== 'to'
    ? true
    : isTimeWord(wordAt(reading, statement, unit + 2)) || next === 'to';
}

function skipBrackets(reading: Reading, statement: Statement, open: number): number {
  for (let unit = open + 1; unit < open + longestBracket; unit++)
    if (wordAt(reading, statement, unit) === ')') return unit;
  return open;
}

/** “… a good man,” */
function endsWithComma(reading: Reading, statement: Statement, unit: number): boolean {
  const region = elementAt(reading.parsed.quotedRegions, regionAt(reading, statement, unit));
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
