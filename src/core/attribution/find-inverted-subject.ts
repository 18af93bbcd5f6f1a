import { speakerKindOf } from './can-speak';
import type { Subject } from './chain-of';
import { endOfPhrase } from './find-content';
import type { Cue } from './find-cues';
import { findSubject, isMeasure } from './find-subject';
import { hasClause } from './has-clause';
import { isVerb, phraseAt, type Reading, regionAt, type Statement, tagAt, tokenAt, wordAt } from './reading';
import { isTimePhrase } from './time-words';

/** “…,” said Mayor Ruiz */
export function findInvertedSubject(reading: Reading, cue: Cue): Subject | null {
  const { statement, verb } = cue;
  if (cue.form !== 'finite' || verb.lemma === 'tell' || verb.complements.has('naming')) return null;
  if (
    (verb.complements.has('addressee') || !verb.complements.has('clause')) &&
    !isBehindQuotation(reading, statement, cue.first)
  )
    return null;
  const phrase = phraseAt(reading, statement, cue.end);
  if (!phrase || tagAt(reading, statement, cue.end) === 'object-pronoun') return null;
  const unit = endOfPhrase(reading, statement, cue.end) - 1;
  const whole = extendRight(reading, statement, unit);
  if (isVerb(tagAt(reading, statement, unit + 1)) || isVerb(tagAt(reading, statement, whole + 1))) return null;
  const isParenthesis =
    wordAt(reading, statement, cue.first - 1) === ',' &&
    wordAt(reading, statement, whole + 1) === ',' &&
    isVerb(tagAt(reading, statement, whole + 2));
  if (!isParenthesis && !isBehindSpeech(reading, statement, cue.first)) return null;
  const words = reading.parsed.tokens.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  if (isTimePhrase(words)) return null;
  const isThing =
    speakerKindOf(reading, phrase) === 'thing' && !isMeasure.test(reading.parsed.tokens[phrase.end - 1]?.lower ?? '');
  if (isThing && !isBehindQuotation(reading, statement, cue.first)) return null; // "The pair, who have left, announced their plans."
  const isBehindQuote = regionAt(reading, statement, cue.first - 1) >= 0;
  const endsHere =
    /^[.;)]?$/.test(wordAt(reading, statement, whole + 1)) && tagAt(reading, statement, whole + 1) !== 'quote';
  if (!isBehindQuote && !endsHere && findSubject(reading, statement, cue.first)?.path === 'aside') return null; // "Ruiz, who left, said the bridge in Aldea …"
  return { span: [phrase.first, tokenAt(statement, whole) + 1], head: phrase, path: 'adjacent', firstUnit: cue.first };
}

/** “…” reads the sign; and “…”, reads the sign. */
function isBehindQuotation(reading: Reading, statement: Statement, first: number): boolean {
  const behind = wordAt(reading, statement, first - 1) === ',' ? first - 2 : first - 1;
  return regionAt(reading, statement, behind) >= 0;
}

/** "said Ruiz | , the mayor of Aldea" */
function extendRight(reading: Reading, statement: Statement, unit: number): number {
  let end = unit;
  for (let steps = 0; steps < 6; steps++) {
    if (wordAt(reading, statement, end + 1) === '(') {
      const close = findCloseBracket(reading, statement, end + 1);
      if (close > 0) end = close;
    }
    if (isOccasion(reading, statement, end + 1)) break; // "said Ruiz | in a statement"
    const next = endOfPhrase(reading, statement, end + 2) - 1;
    if (next < end + 2 || !/^(?:,|of|for|and|at|in)$/.test(wordAt(reading, statement, end + 1))) break;
    if (isVerb(tagAt(reading, statement, next + 1))) break;
    end = next;
  }
  return end;
}

const occasions =
  /^(?:statement|interview|letter|post|tweet|e-?mail|speech|release|report|briefing|conference|memo|message|column|article|video|testimony|hearing|filing|rally|podcast|blog|ruling)$/;

/** "in a statement", "in her letter": where somebody spoke and no part of who it was. */
function isOccasion(reading: Reading, statement: Statement, unit: number): boolean {
  if (wordAt(reading, statement, unit) !== 'in') return false;
  const noun = wordAt(reading, statement, endOfPhrase(reading, statement, unit + 1) - 1);
  return occasions.test(noun) && tagAt(reading, statement, unit + 1) !== 'name';
}

function findCloseBracket(reading: Reading, statement: Statement, open: number): number {
  for (let unit = open; unit < open + 12; unit++) if (wordAt(reading, statement, unit) === ')') return unit;
  return -1;
}

function isBehindSpeech(reading: Reading, statement: Statement, first: number): boolean {
  const before = first - 1;
  if (regionAt(reading, statement, before) >= 0) return true;
  return wordAt(reading, statement, before) === ',' && hasClause(reading, statement, 0, before, true);
}
