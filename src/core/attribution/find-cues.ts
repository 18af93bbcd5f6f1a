import { particles } from '../lexicon/en/reporting-verbs';
import type { ReportingVerb } from '../lexicon/lexicon';
import { findQuotedSpeaker } from './find-quoted-speaker';
import { type Reading, type Statement, tagAt, wordAt } from './reading';
import { isTimeWord } from './time-words';

/** A reporting verb in a statement, with its auxiliaries. Unit indices, half-open. */
export interface Cue {
  statement: Statement;
  verb: ReportingVerb;
  /** The verb itself. */
  at: number;
  /** First of its auxiliaries and adverbs. */
  first: number;
  end: number;
  form: 'finite' | 'ing' | 'participle' | 'infinitive';
  isPassive: boolean;
  isNegated: boolean;
  isModal: boolean;
  /** "for" in "called for". */
  particle: string | null;
  /** "appeared" in "appeared to suggest". */
  governor: string | null;
}

/** Finds the reporting verbs of a statement, outside of quoted regions. */
export function findCues(reading: Reading, statement: Statement): Cue[] {
  const cues: Cue[] = [];
  for (let unit = 0; unit < statement.units.length; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag !== 'verb' && tag !== 'participle' && tag !== 'ing' && tag !== 'base') continue;
    const found = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit));
    if (!found) continue;
    const quoted = findQuotedSpeaker(reading, statement, unit);
    if (quoted) {
      unit = quoted.as + 1; // Who is quoted speaks, not who quotes.
      continue;
    }
    const cue = readCue(reading, statement, unit, found.verb);
    const saying = found.verb.lemma === 'quote' && wordAt(reading, statement, unit + 1) === 'as' ? unit + 2 : -1;
    if (saying > 0 && /^(?:saying|telling)$/.test(wordAt(reading, statement, saying))) {
      const says = reading.lexicon.reportingForms.get(wordAt(reading, statement, saying));
      if (says) cues.push({ ...cue, verb: says.verb, at: saying, end: saying + 1, isPassive: false, form: 'finite' }); // "was quoted as saying"
      unit = saying;
      continue;
    }
    if (isAlternative(reading, statement, unit)) continue;
    if (isGoing(cue, wordAt(reading, statement, unit))) continue;
    if (cue.verb.lemma !== 'point' || cue.particle) cues.push(cue);
  }
  return cues;
}

/** "declined to confirm or | deny it" */
function isAlternative(reading: Reading, statement: Statement, unit: number): boolean {
  return (
    wordAt(reading, statement, unit - 1) === 'or' &&
    tagAt(reading, statement, unit - 2) === 'base' &&
    reading.lexicon.reportingForms.get(wordAt(reading, statement, unit))?.form === 'base'
  );
}

/** "they’re going again “for a while”": only "it goes" and "it went" tell how words run. */
function isGoing({ verb, at, first }: Cue, word: string): boolean {
  return verb.lemma === 'go' && (word === 'going' || word === 'gone' || first !== at);
}

const governors =
  /^(?:appear|appears|appeared|seem|seems|seemed|goes|went|go|continued|continues|continue|began|begins)$/; // "went on to say"
const passiveAuxiliaries = /^(?:be|am|is|are|was|were|been|being|'s|'re|isn't|aren't|wasn't|weren't)$/;
const negations =
  /^(?:not|never|didn't|don't|doesn't|hasn't|haven't|hadn't|wouldn't|won't|can't|couldn't|cannot|isn't|wasn't)$/;

function readCue(reading: Reading, statement: Statement, at: number, verb: ReportingVerb): Cue {
  let first = at;
  let [isNegated, isModal, isInfinitive] = [false, false, false];
  let auxiliary = '';
  while (first > 0) {
    const tag = tagAt(reading, statement, first - 1);
    const word = wordAt(reading, statement, first - 1);
    if (tag === 'auxiliary') auxiliary ||= word;
    else if (tag === 'modal') isModal = true;
    else if (tag === 'to') isInfinitive = true;
    else if (tag !== 'adverb' && tag !== 'negation') break;
    isNegated ||= negations.test(word);
    first--;
    if (isInfinitive) break;
  }
  let governor: string | null = null;
  if (isInfinitive) {
    const before = wordAt(reading, statement, first - 1) === 'on' ? first - 2 : first - 1;
    if (governors.test(wordAt(reading, statement, before))) {
      governor = wordAt(reading, statement, before);
      first = before;
    }
  }
  while (first < at && tagAt(reading, statement, first) === 'adverb') first++;
  const tag = tagAt(reading, statement, at);
  const isPassive =
    tag === 'participle' &&
    (auxiliary === '' || (auxiliary === "'s" ? verb.complements.has('naming') : passiveAuxiliaries.test(auxiliary)));
  const hasAuxiliary = auxiliary !== '' || isModal;
  const form = isInfinitive
    ? 'infinitive'
    : tag === 'ing' && !hasAuxiliary
      ? 'ing'
      : tag === 'participle' && !hasAuxiliary
        ? 'participle'
        : 'finite';
  const behind = isTimeWord(wordAt(reading, statement, at + 1)) ? at + 2 : at + 1; // "called Wednesday for"
  const word = wordAt(reading, statement, behind);
  const particle = particles.get(verb.lemma)?.has(word) ? word : null;
  return {
    statement,
    verb,
    at,
    first,
    end: particle ? behind + 1 : at + 1,
    form,
    particle,
    governor,
    isPassive,
    isNegated,
    isModal,
  };
}
