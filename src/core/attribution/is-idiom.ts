import type { Subject } from './chain-of';
import type { Cue } from './find-cues';
import { type Reading, type Statement, tagAt, wordAt } from './reading';

/** Turns of phrase that hold a verb of saying and report nothing: "all told, …", "that said, …", "What has Ruiz said of it?". */
export function isIdiom(reading: Reading, cue: Cue, subject: Subject): boolean {
  return (
    isSummingUp(reading, cue) ||
    isQuestion(reading, cue, subject) ||
    isForReader(reading, cue, subject) ||
    isPerceiving(reading, cue) ||
    isCondition(reading, cue, subject) ||
    callsElse(reading, cue) ||
    isQuestionPut(reading, cue) ||
    isCharged(reading, cue) ||
    isHeadlinePassive(reading, cue) ||
    (cue.verb.lemma === 'reckon' && wordAt(reading, cue.statement, cue.end) === 'with') // "reckoned with the river"
  );
}

/** "All told, ten boats sank", "That said, the bridge holds" */
function isSummingUp(reading: Reading, { statement, at, first }: Cue): boolean {
  const [before, word] = [wordAt(reading, statement, at - 1), wordAt(reading, statement, at)];
  if (first !== at) return false;
  if (word === 'told') return before === 'all' && wordAt(reading, statement, at + 1) === ',';
  return word === 'said' && before === 'that' && (at === 1 || tagAt(reading, statement, at - 2) === 'coordinator');
}

/** "What has Ruiz said about the bridge?": an auxiliary before its subject asks and tells nothing. */
function isQuestion(reading: Reading, { statement }: Cue, { firstUnit, path }: Subject): boolean {
  if (wordAt(reading, statement, statement.units.length - 1) !== '?' || path !== 'adjacent') return false;
  return /^(?:has|have|had|did|does|do|is|are|was|were|will|would|could|can|should)$/.test(
    wordAt(reading, statement, firstUnit - 1),
  );
}

/** "If you’re wondering how it was built, …" */
function isForReader(reading: Reading, { statement }: Cue, { head, firstUnit }: Subject): boolean {
  return (
    reading.parsed.tokens[head.first]?.lower === 'you' &&
    /^(?:if|when|unless|whether)$/.test(wordAt(reading, statement, firstUnit - 1))
  );
}

/** "If the mayor says it is safe, wait": nobody has said it yet; but "if, as the mayor says, it is safe". */
function isCondition(reading: Reading, { statement }: Cue, { firstUnit }: Subject): boolean {
  if (firstUnit < 2 && /^(?:suppose|imagine|assuming|assume|picture)$/.test(wordAt(reading, statement, 0))) return true;
  if (!/^(?:if|unless)$/.test(wordAt(reading, statement, firstUnit - 1))) return false;
  const before = tagAt(reading, statement, firstUnit - 2);
  return before === undefined || before === 'punctuation' || before === 'coordinator' || before === 'adverb';
}

/** "She could tell he was tired": nobody is told. */
function isPerceiving(reading: Reading, { statement, verb, first, at }: Cue): boolean {
  if (verb.lemma !== 'tell') return false;
  const next = tagAt(reading, statement, at + 1);
  if (next !== 'subject-pronoun' && next !== 'that' && next !== 'subordinator' && next !== 'determiner') return false;
  for (let unit = first; unit < at; unit++)
    if (/^(?:can|could|can't|couldn't|cannot)$/.test(wordAt(reading, statement, unit))) return true;
  return false;
}

const longestCalled = 9; // Units of "the future of the whole old bridge into question".

/** "calls the plan into question", "called it quits", "called the office several times": nothing is called by a name. */
function callsElse(reading: Reading, { statement, verb, particle, end }: Cue): boolean {
  if (verb.lemma !== 'call' || particle) return false;
  for (let unit = end; unit < end + longestCalled; unit++) {
    const word = wordAt(reading, statement, unit);
    const next = wordAt(reading, statement, unit + 1);
    if (tagAt(reading, statement, unit) === 'quote') return false;
    if (word === 'into' && /^(?:question|doubt|being|play|action)$/.test(next)) return true;
    if (/^(?:several|two|three|four|five|many|countless|multiple)$/.test(word) && next === 'times') return true;
  }
  const [first, second] = [wordAt(reading, statement, end), wordAt(reading, statement, end + 1)];
  return (
    (first === 'it' && (second === 'quits' || /^(?:day|night)$/.test(wordAt(reading, statement, end + 2)))) ||
    (first === 'the' && second === 'shots') ||
    (first === 'attention' && second === 'to')
  );
}

/** "people charged with arson", "their duties relate to the yard", "Ruiz reported from Calder" */
function isCharged(reading: Reading, { statement, verb, end }: Cue): boolean {
  const next = wordAt(reading, statement, end);
  if (verb.lemma === 'charge') return next === 'with';
  if (verb.lemma === 'relate') return next === 'to';
  return verb.lemma === 'report' && (next === 'from' || next === 'for' || next === 'to');
}

/** "Clerks urged to travel in groups": a headline leaves out that they were. */
function isHeadlinePassive(reading: Reading, { statement, verb, end, form }: Cue): boolean {
  if (form !== 'finite' || !/^(?:urge|tell|warn|advise|instruct|encourage|remind|order)$/.test(verb.lemma))
    return false;
  return wordAt(reading, statement, end) === 'to' && tagAt(reading, statement, end + 1) === 'base';
}

/** "asked this question", "asked many questions about the ferry": which one is not told. */
function isQuestionPut(reading: Reading, { statement, verb, end }: Cue): boolean {
  if (verb.lemma !== 'ask') return false;
  return endsInQuestion(reading, statement, end);
}

function endsInQuestion(reading: Reading, statement: Statement, from: number): boolean {
  for (let unit = from; unit < from + 4; unit++) {
    if (/^questions?$/.test(wordAt(reading, statement, unit))) {
      const next = wordAt(reading, statement, unit + 1);
      return next !== ':' && next !== ',' && tagAt(reading, statement, unit + 1) !== 'quote';
    }
    const tag = tagAt(reading, statement, unit);
    if (tag === undefined || tag === 'punctuation' || tag === 'quote' || tag === 'preposition') return false;
  }
  return false;
}
