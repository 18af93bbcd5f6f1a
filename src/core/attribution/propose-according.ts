import { speakerKindOf } from './can-speak';
import type { Candidate } from './candidate';
import { firstUnitOf } from './chain-of';
import { trimContent } from './find-content';
import { findContentEnd } from './find-content-end';
import type { NounPhrase } from './find-noun-phrases';
import { hasClause } from './has-clause';
import {
  endOfUnit,
  isVerb,
  phraseAt,
  type Reading,
  type Statement,
  type TokenSpan,
  tagAt,
  tokenAt,
  wordAt,
} from './reading';
import { isTimeWord } from './time-words';

/** "According to the ministry, …" and "…, according to the ministry." */
export function proposeAccording(reading: Reading, statement: Statement): Candidate[] {
  const candidates: Candidate[] = [];
  for (let unit = 0; unit + 2 < statement.units.length; unit++) {
    const from = endOfCue(reading, statement, unit);
    const head = from < 0 ? null : phraseAt(reading, statement, from);
    if (!head) continue;
    const end = endOfSource(reading, statement, from);
    const before = trimContent(reading, statement, { from: 0, to: firstOfCue(reading, statement, unit) });
    const isFirst = unit === 0 || !before || isExample(reading, before);
    const isBare =
      before !== null &&
      wordAt(reading, statement, end) === ',' &&
      (!hasVerb(reading, before) || isCutOffVerb(reading, statement, unit - 2));
    const limits = { from: end, to: findContentEnd(reading, statement, { from: end }) };
    const behind = isFirst || isBare ? trimContent(reading, statement, limits) : null;
    const content = [isFirst ? null : before, behind].filter((span) => span !== null);
    if (content.length === 0 || (!isFirst && hasSpeaker(reading, statement, unit))) continue;
    if (wordAt(reading, statement, end) === ',' && tagAt(reading, statement, end + 1) === 'that') continue; // "Ruiz said, according to the Post, that …"
    candidates.push({
      rule: 'according',
      class: 'speech',
      content,
      source: [tokenAt(statement, from), endOfUnit(reading, statement, end - 1)],
      head,
      cue: [tokenAt(statement, unit), tokenAt(statement, from)],
      lemma: 'according',
      traits: isPoll(reading, head) ? ['poll'] : [],
      score: 0,
    });
  }
  return candidates;
}

/** "For instance, according to Ruiz, …": no words of hers. */
function isExample({ parsed }: Reading, [first, end]: TokenSpan): boolean {
  const words = parsed.tokens.slice(first, end).map(({ lower }) => lower);
  return /^(?:for (?:example|instance)|in fact|in addition|meanwhile|however|indeed|still|but|and|also|similarly|in other words)$/.test(
    words.join(' '),
  );
}

/** "Most residents say so, according to a poll": the poll tells what they say. */
function isPoll({ parsed }: Reading, { end }: NounPhrase): boolean {
  return /^(?:polls?|surveys?|census)$/.test(parsed.tokens[end - 1]?.lower ?? '');
}

/** "the mayor | , Ann Ruiz, | the bridge fell": a phrase between commas before the clause. */
function isApposed(reading: Reading, statement: Statement, source: number, from: number): boolean {
  const kind = speakerKindOf(reading, phraseAt(reading, statement, source));
  const isRole = tagAt(reading, statement, from) === 'determiner' || tagAt(reading, statement, from) === 'possessive';
  if (kind === 'name' ? !isRole : kind !== 'person' || isRole) return false;
  let unit = from;
  while (phraseAt(reading, statement, unit) || tagAt(reading, statement, unit) === 'preposition') unit++;
  return unit > from && phraseAt(reading, statement, from) !== null && wordAt(reading, statement, unit) === ',';
}

/** ", 34," behind a name. */
function isAge(reading: Reading, statement: Statement, comma: number): boolean {
  return (
    /^\d{1,3}$/.test(wordAt(reading, statement, comma + 1)) &&
    wordAt(reading, statement, comma + 2) === ',' &&
    reading.tags[tokenAt(statement, comma - 1)] === 'name'
  );
}

/** The "as first" of "as first reported by" belongs to no content. */
function firstOfCue(reading: Reading, statement: Statement, unit: number): number {
  let first = unit;
  while (/^(?:as|first)$/.test(wordAt(reading, statement, first - 1))) first--;
  return first;
}

/** Behind "according to", "per" and the "reported by" in "As first reported by"; -1 where no such cue begins. */
function endOfCue(reading: Reading, statement: Statement, unit: number): number {
  const [word, next] = [wordAt(reading, statement, unit), wordAt(reading, statement, unit + 1)];
  if (word === 'per') return isPerSource(reading, statement, unit) ? unit + 1 : -1;
  if (word === 'according') return next === 'to' ? unit + 2 : -1;
  if (next !== 'by' || !/^(?:reported|noted|quoted|cited|told|described|confirmed)$/.test(word)) return -1;
  const before = wordAt(reading, statement, unit - 1);
  const isAs = before === 'as' || (before === 'first' && wordAt(reading, statement, unit - 2) === 'as');
  return isAs ? unit + 2 : -1;
}

/** "…, per the health board" and "Per the Post, …"; not "ten per day". */
function isPerSource(reading: Reading, statement: Statement, unit: number): boolean {
  if (unit > 0 && wordAt(reading, statement, unit - 1) !== ',' && tagAt(reading, statement, unit - 1) !== 'quote')
    return false;
  const kind = speakerKindOf(reading, phraseAt(reading, statement, unit + 1));
  return kind === 'name' || kind === 'body' || kind === 'document' || kind === 'person';
}

/** "He had, according to Ruiz, sold the boat": the comma parts a verb from its own. */
function isCutOffVerb(reading: Reading, statement: Statement, unit: number): boolean {
  if (wordAt(reading, statement, unit + 1) !== ',') return false;
  const tag = tagAt(reading, statement, unit);
  if (tag === 'that') return true; // "The Post reported that, according to Ruiz, …"
  return (
    tag === 'auxiliary' ||
    tag === 'modal' ||
    /^(?:is|are|was|were|has|have|had)$/.test(wordAt(reading, statement, unit))
  );
}

/** “…,” Ruiz said, according to the paper: Ruiz speaks, the paper carries. */
function hasSpeaker(reading: Reading, statement: Statement, before: number): boolean {
  let hasQuote = false;
  for (let unit = 0; unit < before; unit++) {
    const tag = tagAt(reading, statement, unit);
    hasQuote ||= tag === 'quote';
    const found = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit));
    if (tag !== 'verb' || found?.verb.class !== 'speech') continue;
    if (hasQuote || isBehindClause(reading, statement, unit, before)) return true;
  }
  return false;
}

/** "The bridge holds, Ruiz said on Monday, according to the paper": nothing is said behind the verb. */
function isBehindClause(reading: Reading, statement: Statement, verb: number, before: number): boolean {
  if (!phraseAt(reading, statement, verb - 1)) return false;
  const first = firstUnitOf(reading, statement, verb - 1);
  if (wordAt(reading, statement, first - 1) !== ',' || !hasClause(reading, statement, 0, first - 1)) return false;
  for (let unit = verb + 1; unit < before; unit++) if (isVerb(tagAt(reading, statement, unit))) return false;
  return true;
}

function isLoose(reading: Reading, statement: Statement, unit: number): boolean {
  return tagAt(reading, statement, unit) === 'preposition' || isTimeWord(wordAt(reading, statement, unit));
}

/** "Over the long term, according to the office, costs will rise": what stands before is no clause yet. */
function hasVerb({ tags, outerRegionAt }: Reading, [first, end]: TokenSpan): boolean {
  for (let i = first; i < end; i++) {
    if ((outerRegionAt[i] ?? -1) >= 0 || tags[i] === 'verb' || tags[i] === 'modal' || tags[i] === 'auxiliary')
      return true;
  }
  return false;
}

function endOfSource(reading: Reading, statement: Statement, from: number): number {
  let unit = from;
  for (; unit < statement.units.length; unit++) {
    const tag = tagAt(reading, statement, unit);
    const word = wordAt(reading, statement, unit);
    const phrase = phraseAt(reading, statement, unit);
    const isNext =
      phrase !== null &&
      unit > from &&
      tokenAt(statement, unit) === phrase.first &&
      phraseAt(reading, statement, unit - 1) !== null;
    if (isNext) break; // "According to Ruiz | the bridge fell"
    if (word === ',' && isAge(reading, statement, unit)) {
      unit++; // "According to Ruiz, 34, …"
      continue;
    }
    if (word === ',' && isApposed(reading, statement, from, unit + 1)) continue;
    const isParticiple =
      (tag === 'verb' || tag === 'participle') &&
      (/ed$/.test(word) || /^(?:seen|made|done|written|drawn|put|sent|led|run)$/.test(word)) &&
      unit > from &&
      phraseAt(reading, statement, unit - 1) !== null &&
      isLoose(reading, statement, unit + 1);
    const isCiting = /^(?:citing|quoting)$/.test(word) && unit > from; // "a report by the Post citing a memo"
    if (isParticiple || isCiting || word === 'and') continue; // "the schedule published on Monday"
    const isFamiliar =
      /^(?:familiar|close|privy|aware)$/.test(word) && /^(?:with|to|of)$/.test(wordAt(reading, statement, unit + 1)); // "a person familiar with the plan"
    const isTo = word === 'to' && /^(?:close|privy)$/.test(wordAt(reading, statement, unit - 1));
    if (phrase || isFamiliar || isTo || tag === 'preposition' || word === '(' || word === ')') continue;
    break;
  }
  return unit;
}
