import { speakerKindOf } from './can-speak';
import type { NounPhrase } from './find-noun-phrases';
import { endOfUnit, phraseAt, type Reading, type Statement, type TokenSpan, tagAt, tokenAt, wordAt } from './reading';
import { isTimeWord } from './time-words';

/** Who does what a verb says. */
export interface Subject {
  /** The words that name them, apposition included. */
  span: TokenSpan;
  /** The noun phrase that tells who they are. */
  head: NounPhrase;
  /** How it was reached: next to the verb, over an aside, through "who", or shared with the verb before. */
  path: 'adjacent' | 'aside' | 'relative' | 'shared';
  /** First unit of the subject: what stands before it is not of this clause. */
  firstUnit: number;
}

const subjectPrepositions =
  /^(?:of|for|in|at|from|with|on|to|by|about|against|between|behind|near|under|within|inside|across|over|who)$/;

/** "(D-Ohio)" */
export function skipBracket(reading: Reading, statement: Statement, unit: number): number {
  if (wordAt(reading, statement, unit) !== ')') return unit;
  for (let k = unit - 1; k > unit - 15 && k >= 0; k--) if (wordAt(reading, statement, k) === '(') return k - 1;
  return unit;
}

/** The noun phrase that ends at a unit with all that it hangs on: "a lawyer | for the mayor | of the town". */
export function chainOf(reading: Reading, statement: Statement, unit: number, path: Subject['path']): Subject | null {
  const last = phraseAt(reading, statement, unit);
  if (!last) return null;
  let head = last;
  let isList = false;
  let first = firstUnitOf(reading, statement, unit);
  for (let steps = 0; steps < 8; steps++) {
    const before = skipBracket(reading, statement, first - 1);
    const word = wordAt(reading, statement, before);
    const beside = skipBracket(reading, statement, before - 1);
    const outer =
      tagAt(reading, statement, beside) === 'adjective' && !phraseAt(reading, statement, beside) ? beside - 1 : beside; // "people familiar with the plan"
    const phrase = phraseAt(reading, statement, outer);
    const isLink =
      subjectPrepositions.test(word) ||
      (word === 'and' && opensClause(reading, statement, firstUnitOf(reading, statement, outer)));
    const isWhen = phrase !== null && isTimeWord(reading.parsed.tokens[phrase.end - 1]?.lower ?? ''); // "On Tuesday, the Office of Roads and Rivers"
    if (phrase && word === ',' && isList && !isWhen && reading.tags[phrase.end - 1] !== 'number') {
      head = phrase;
      first = firstUnitOf(reading, statement, outer);
      continue;
    }
    isList ||= word === 'and' && startsClause(reading, statement, firstUnitOf(reading, statement, outer) - 1);
    if (!isList && (!phrase || (!isLink && tagAt(reading, statement, before) === 'ing'))) {
      const owner = overReduced(reading, statement, first);
      if (owner < 0) break;
      head = phraseAt(reading, statement, owner) ?? head;
      first = firstUnitOf(reading, statement, owner);
      continue;
    }
    if (!phrase || !isLink || (phrase.isPronoun && word !== 'and')) break;
    if (word === 'and' && isClauseOf(reading, last, phrase)) break;
    head = phrase;
    first = firstUnitOf(reading, statement, outer);
  }
  return { span: [tokenAt(statement, first), endOfUnit(reading, statement, unit)], head, path, firstUnit: first };
}

/** "the system | and he said": a thing and a person do not say it together. */
function isClauseOf(reading: Reading, last: NounPhrase, before: NounPhrase): boolean {
  return last.isPronoun && reading.tags[last.first] === 'subject-pronoun' && speakerKindOf(reading, before) === 'thing';
}

/** "a report | released | on Monday": from the phrase at the end to the one that the participle belongs to; -1 where there is none. */
function overReduced(reading: Reading, statement: Statement, first: number): number {
  const isMoreThan =
    wordAt(reading, statement, first - 1) === 'than' && tagAt(reading, statement, first - 2) === 'adverb';
  const link = isMoreThan ? first - 3 : first - 1; // "the trust spending | more than | $2 million"
  const isLinked =
    subjectPrepositions.test(wordAt(reading, statement, link)) || wordAt(reading, statement, link) === 'by';
  const verb = isLinked ? link - 1 : link;
  const tag = tagAt(reading, statement, verb);
  if (tag !== 'ing' && (!isLinked || !isReduced(reading, statement, verb))) return -1;
  return phraseAt(reading, statement, verb - 1) ? verb - 1 : -1;
}

/** "those surveyed", "a man raised in Aldea": a past form behind a noun that is a participle, no reporting verb. */
export function isReduced(reading: Reading, statement: Statement, unit: number): boolean {
  const tag = tagAt(reading, statement, unit);
  if (tag !== 'verb' && tag !== 'participle') return false;
  const word = wordAt(reading, statement, unit);
  if (
    !/(?:ed|own|ent|ade|aken|iven|ritten|orn|ound)$/.test(word) ||
    reading.lexicon.reportingForms.get(word)?.verb.class === 'speech'
  )
    return false;
  const owner = phraseAt(reading, statement, unit - 1);
  if (!owner || owner.isPronoun || reading.tags[owner.end - 1] === 'name') return false; // "Ruiz raised her hand"
  const next = tagAt(reading, statement, unit + 1);
  return (
    tag === 'participle' ||
    next === 'preposition' ||
    next === 'verb' ||
    next === 'to' ||
    next === 'punctuation' ||
    isTimeWord(wordAt(reading, statement, unit + 1))
  );
}

/** "the Bureau of Fisheries | and Resources": the phrase, with those that it hangs on, begins a clause. */
function opensClause(reading: Reading, statement: Statement, phrase: number): boolean {
  let first = phrase;
  for (let steps = 0; steps < 3 && wordAt(reading, statement, first - 1) === 'of'; steps++) {
    if (!phraseAt(reading, statement, first - 2)) return false;
    first = firstUnitOf(reading, statement, first - 2);
  }
  return startsClause(reading, statement, first - 1);
}

function startsClause(reading: Reading, statement: Statement, unit: number): boolean {
  const tag = tagAt(reading, statement, unit);
  return (
    tag === undefined ||
    tag === 'punctuation' ||
    tag === 'quote' ||
    tag === 'subordinator' ||
    tag === 'that' ||
    tag === 'coordinator'
  );
}

export function firstUnitOf(reading: Reading, statement: Statement, unit: number): number {
  const phrase = phraseAt(reading, statement, unit);
  let first = unit;
  while (phrase && first > 0 && tokenAt(statement, first - 1) >= phrase.first) first--;
  return first;
}
