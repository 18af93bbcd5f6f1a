import { speakerKindOf } from './can-speak';
import type { Subject } from './chain-of';
import { endOfPhrase, type UnitRange } from './find-content';
import { startsMainClause } from './find-content-end';
import type { Cue } from './find-cues';
import { isVerb, phraseAt, type Reading, tagAt, wordAt } from './reading';
import { isTimeWord } from './time-words';

/** Cues with a subject that still attribute nothing: nobody says it, a name is withheld, a telephone rings, an act is promised. */
export function saysNothing(reading: Reading, cue: Cue, subject: Subject, content: UnitRange): boolean {
  const { from, to } = content;
  const isAct = tagAt(reading, cue.statement, from) === 'to' && !cue.verb.complements.has('infinitive'); // "agreed to leave"
  return (
    isAct ||
    wordAt(reading, cue.statement, from) === 'using' || // "tweeted using his own account"
    callsUp(reading, cue, subject, from) ||
    asksForNoName(reading, cue, from) ||
    isSettingOnly(reading, cue, from, to) ||
    isRelated(reading, cue, subject, from) ||
    hasNoObject(reading, cue, from) ||
    putsOutThing(reading, cue, from, to) ||
    isThis(reading, cue, from) ||
    isRule(reading, cue, from) ||
    citesWitness(reading, cue, from) ||
    answersOnly(reading, cue, content) ||
    claimsThing(reading, cue, from) ||
    writesThing(reading, cue, from) ||
    isFragment(reading, cue, from, to)
  );
}

/** "Nobody said that …" */
export function isNobody({ parsed }: Reading, { head }: Subject): boolean {
  return /^(?:nobody|none|neither|no|no-one|nothing)$/.test(parsed.tokens[head.first]?.lower ?? '');
}

/** "called the mayor" by telephone, "the group called the Sea Guard": one phrase and no word for what it is. */
function callsUp(reading: Reading, { verb, statement, particle }: Cue, { firstUnit }: Subject, from: number): boolean {
  if (verb.lemma !== 'call' || particle || tagAt(reading, statement, from) === 'quote') return false;
  if (/^(?:what|which|that)$/.test(wordAt(reading, statement, firstUnit - 1))) return false; // "what he calls the bridge of sighs"
  const end = endOfPhrase(reading, statement, from);
  for (let unit = end; unit < end + longestObject; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === undefined || tag === 'punctuation' || tag === 'to' || tag === 'relative') return true;
    if (tag !== 'preposition') return false;
    unit = endOfPhrase(reading, statement, unit + 1) - 1;
  }
  return false;
}

const takesPhrases = /^(?:say|tell|ask|write|respond|plead|note|insist)$/; // "said the same", "told them of it"

const setting = /^(?:in|on|at|during|after|before|via|from|when|while|to)$/;

/** "said in an interview on Monday", "said before he left": where and when something was said, and not what. */
function isSettingOnly(reading: Reading, { verb, statement, particle }: Cue, from: number, to: number): boolean {
  if (particle || !verb.complements.has('clause') || !setting.test(wordAt(reading, statement, from))) return false;
  const tag = tagAt(reading, statement, from);
  if (tag === 'to' || (tag === 'subordinator' && verb.complements.has('question'))) return false;
  const isClause = /^(?:when|while|after|before)$/.test(wordAt(reading, statement, from));
  for (let unit = from; unit < to; unit++) {
    const here = tagAt(reading, statement, unit);
    if (here === 'quote' || here === 'that' || (unit > from && wordAt(reading, statement, unit) === ',')) return false;
    if (!isClause && isVerb(here)) return false;
  }
  return true;
}

const sides = /^(?:rule|agree|side|detail|outline)$/;

/** "ruled against the council", "as the bank detailed in a letter", "has promised and tried to leave": what was said stands elsewhere. */
function hasNoObject(reading: Reading, { verb, statement, particle }: Cue, from: number): boolean {
  const tag = tagAt(reading, statement, from);
  if (tag === 'coordinator') return true;
  return sides.test(verb.lemma) && !particle && tag === 'preposition';
}

/** "the goal it pledged to reach": what is pledged stands before, as what the clause hangs on. */
function isRelated(reading: Reading, { statement }: Cue, { head, firstUnit }: Subject, from: number): boolean {
  if (!head.isPronoun || tagAt(reading, statement, from) !== 'to') return false;
  return phraseAt(reading, statement, firstUnit - 1) !== null;
}

/** "pledged delegates", "ruled against Ruiz": a verb that takes clauses, and none follows. */
function isFragment(reading: Reading, { verb, statement, particle }: Cue, from: number, to: number): boolean {
  const { complements } = verb;
  if (particle || complements.has('object') || complements.has('naming') || complements.has('of')) return false;
  if (verb.class !== 'speech' || takesPhrases.test(verb.lemma) || tagAt(reading, statement, from) === 'to')
    return false;
  for (let unit = from; unit < to; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'quote' || isVerb(tag) || tag === 'subordinator') return false;
  }
  return true;
}

const longestObject = 12; // Units of "the plan for the bridge in the old town" before "a mistake".

/** "asked not to be named", "requested anonymity": no words of theirs. */
function asksForNoName(reading: Reading, { verb, statement }: Cue, from: number): boolean {
  if (!/^(?:ask|request|insist)$/.test(verb.lemma)) return false;
  for (let unit = from; unit < from + longestRequest; unit++) {
    if (/^(?:named|identified|anonymity|anonymous|unnamed|quoted)$/.test(wordAt(reading, statement, unit))) return true;
  }
  return false;
}

const things =
  /^(?:comments?|messages?|posts?|tweets?|statements?|photos?|photographs?|pictures?|images?|videos?|clips?|links?|screenshots?|threads?|notes?|memes?|selfies?|letters?)$/;

/** "posted a comment of her own, saying: “…”": what it says follows, if anything does. */
function putsOutThing(reading: Reading, { verb, statement }: Cue, from: number, to: number): boolean {
  if (verb.lemma !== 'post') return false;
  let hasThing = false;
  for (let unit = from; unit < to; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'quote' || isVerb(tag)) return false;
    hasThing ||= things.test(wordAt(reading, statement, unit));
  }
  return hasThing;
}

/** "The minister disclosed this on Friday": what "this" is stands elsewhere. */
function isThis(reading: Reading, { verb, statement }: Cue, from: number): boolean {
  if (!verb.complements.has('object') && !verb.complements.has('clause')) return false;
  if (!/^(?:this|that|these|so|it|them|him|nothing|little|much)$/.test(wordAt(reading, statement, from))) return false;
  const next = tagAt(reading, statement, from + 1);
  if (
    next === 'preposition' ||
    next === 'to' ||
    next === 'punctuation' ||
    next === 'subordinator' ||
    next === undefined
  )
    return true;
  return isTimeWord(wordAt(reading, statement, from + 1)) || wordAt(reading, statement, from + 1) === 'while';
}

/** "the rules permit it", "ruled out a recount", "ruled against Ruiz"; but "ruled it was lawful". */
function isRule(reading: Reading, { verb, statement, at }: Cue, from: number): boolean {
  if (verb.lemma !== 'rule') return false;
  return (
    wordAt(reading, statement, at) !== 'ruled' ||
    /^(?:out|against|over|on|for|in|by)$/.test(wordAt(reading, statement, from))
  );
}

/** "…, the agency said, citing two officials": who is cited is no words. */
function citesWitness(reading: Reading, { verb, statement, form }: Cue, from: number): boolean {
  if (verb.lemma !== 'cite' || form !== 'ing') return false;
  const phrase = phraseAt(reading, statement, from);
  const noun = reading.parsed.tokens[(phrase?.end ?? 0) - 1]?.lower ?? '';
  return (
    speakerKindOf(reading, phrase) === 'person' ||
    /^(?:files?|documents?|records|memos?|papers|sources?|filings?)$/.test(noun)
  );
}

/** "responded to the post" */
function answersOnly(reading: Reading, { verb, statement }: Cue, { from, to }: UnitRange): boolean {
  if (!/^(?:respond|reply)$/.test(verb.lemma) || !/^(?:to|about|by|with)$/.test(wordAt(reading, statement, from)))
    return false;
  for (let unit = from; unit < to; unit++) if (tagAt(reading, statement, unit) === 'quote') return false;
  return true;
}

/** "claimed asylum", "claimed the lives of ten": what one takes or asks for is no assertion. */
function claimsThing(reading: Reading, { verb, statement }: Cue, from: number): boolean {
  if (verb.lemma !== 'claim') return false;
  const phrase = phraseAt(reading, statement, from);
  const noun = reading.parsed.tokens[(phrase?.end ?? 0) - 1]?.lower ?? '';
  return claimed.test(noun) && !isVerb(tagAt(reading, statement, endOfPhrase(reading, statement, from)));
}

const claimed =
  /^(?:asylum|refuge|benefits?|compensation|damages|refunds?|expenses|victory|victories|gold|silver|bronze|medals?|titles?|trophy|crown|seats?|place|wins?|lives|life|victims?|ownership|territory|prizes?|lead|scalp|inheritance|deductions?|allowances?)$/;

/** "wrote music for the stage", "has written dozens of books", "wrote up a plan": a work and not its words. */
function writesThing(reading: Reading, { verb, statement }: Cue, from: number): boolean {
  if (verb.lemma !== 'write') return false;
  if (wordAt(reading, statement, from) === 'up') return true;
  const end = Math.max(endOfPhrase(reading, statement, from), from + 1); // "music" alone looks like an adjective.
  const last = wordAt(reading, statement, end) === 'of' ? endOfPhrase(reading, statement, end + 1) : end;
  return works.test(wordAt(reading, statement, last - 1)) && !startsMainClause(reading, statement, from);
}

const works =
  /^(?:music|songs?|lyrics|books?|novels?|plays?|poems?|poetry|scripts?|screenplays?|stor(?:y|ies)|memoirs?|biograph(?:y|ies)|columns?|articles?|essays?|checks?|cheques?|code|software|reports?|papers?|blogs?|albums?|reviews?|speech(?:es)?|thes[ie]s|prescriptions?|laws?|legislation|history|letters?|notes?|emails?|messages?|posts?)$/;

const longestRequest = 7; // Units: "that her name not be used" has no such word; "not to be publicly identified" has.

/** "a programme called Bridges": a participle, nobody calls. */
export function isNamedThing(reading: Reading, cue: Cue, subject: Subject): boolean {
  if (!cue.verb.complements.has('naming') || cue.particle || cue.first !== cue.at || subject.path !== 'adjacent')
    return false;
  // "cross the stretches called “segments”": who names has something to name.
  const isBare = tagAt(reading, cue.statement, cue.end) === 'quote';
  if (isBare && speakerKindOf(reading, phraseAt(reading, cue.statement, cue.first - 1)) === 'thing') return true;
  const kind = speakerKindOf(reading, subject.head);
  const start = reading.parsed.tokens[subject.head.first]?.lower ?? '';
  return kind === 'thing' || (kind !== 'name' && kind !== 'pronoun' && /^(?:an?|this|these|some)$/.test(start));
}
