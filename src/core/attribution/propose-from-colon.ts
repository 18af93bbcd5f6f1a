import { elementAt } from '../text/element-at';
import { speakerKindOf } from './can-speak';
import type { Candidate } from './candidate';
import type { Subject } from './chain-of';
import { findSharedSubject } from './find-subject';
import { isBullet } from './is-bullet';
import { endOfUnit, type Reading, regionAt, type Statement, tagAt, tokenAt, wordAt } from './reading';

const longestHeadlineName = 7; // Words before the colon of "Mayor Ann Ruiz: We rebuild".
const fewestQuotedWords = 4;

/** "Mayor Ruiz: We rebuild" in a headline, and "Ruiz was blunt: “We rebuild.”" */
export function proposeFromColon(reading: Reading, statement: Statement): Candidate[] {
  const colon = findColon(reading, statement);
  if (colon >= 1 && colon === statement.units.length - 1) return introduce(reading, statement, colon);
  if (colon < 1 || colon + 1 >= statement.units.length) return [];
  const isHeadline = statement.paragraph === 0 && isNameOnly(reading, statement, colon);
  const isQuote = regionAt(reading, statement, colon + 1) >= 0 && isUtterance(reading, statement, colon + 1);
  if (isHeadline && isDateline(reading, statement, colon)) return [];
  const subject = isHeadline || isQuote ? subjectBefore(reading, statement, colon) : null;
  if (!subject || (!isHeadline && hasCue(reading, statement, colon))) return [];
  const token = tokenAt(statement, colon);
  const last = statement.units.length - 1;
  const end = isHeadline ? endOfUnit(reading, statement, last) : endOfUnit(reading, statement, colon + 1);
  const rule = isHeadline ? 'headline-colon' : 'colon-quote';
  return [
    {
      rule,
      class: 'speech',
      content: [[token + 1, end]],
      source: subject.span,
      head: subject.head,
      cue: [token, token + 1],
      lemma: ':',
      traits: [],
      score: 0,
    },
  ];
}

const longestHeadline = 20; // Units behind the colon; a report that begins "ALDEA: …" goes on for longer.

/** "ALDEA: The night was warm when …": a place in capitals before the first sentence. */
function isDateline({ parsed, lexicon }: Reading, statement: Statement, colon: number): boolean {
  const words = parsed.tokens.slice(tokenAt(statement, 0), tokenAt(statement, colon));
  const isShouted = words.every(({ text }) => text === text.toUpperCase());
  const isPlace = words.length === 1 && lexicon.places.has(words[0]?.lower ?? '');
  return isPlace || (isShouted && words.length < 3 && statement.units.length - colon > longestHeadline);
}

/** "Ruiz made the following remark:" at a paragraph’s end, with a quotation in the next. */
function introduce(reading: Reading, statement: Statement, colon: number): Candidate[] {
  const { paragraphs, quotedRegions } = reading.parsed;
  const next = paragraphs[statement.paragraph + 1];
  const start = next?.firstToken ?? -1;
  const opening = isBullet(reading.parsed.tokens[start]?.text ?? '') ? start + 1 : start;
  const region = elementAt(quotedRegions, reading.outerRegionAt[opening]);
  if (!next || !region || hasCue(reading, statement, colon)) return [];
  const subject = subjectBefore(reading, statement, colon);
  if (!subject) return [];
  const token = tokenAt(statement, colon);
  return [
    {
      rule: 'introduces',
      class: 'speech',
      content: [],
      source: subject.span,
      head: subject.head,
      cue: [token, token + 1],
      lemma: ':',
      traits: [],
      score: 0,
    },
  ];
}

function findColon(reading: Reading, statement: Statement): number {
  for (let unit = 0; unit < statement.units.length; unit++) if (wordAt(reading, statement, unit) === ':') return unit;
  return -1;
}

function isNameOnly(reading: Reading, statement: Statement, colon: number): boolean {
  if (colon > longestHeadlineName) return false;
  for (let unit = 0; unit < colon; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag !== 'name' && tag !== 'noun' && tag !== 'possessive' && tag !== 'adjective' && tag !== 'preposition')
      return false;
  }
  return true;
}

function isUtterance({ parsed, outerRegionAt }: Reading, statement: Statement, unit: number): boolean {
  const region = elementAt(parsed.quotedRegions, outerRegionAt[tokenAt(statement, unit)]);
  if (!region) return false;
  const words = parsed.tokens.slice(region.firstToken, region.endToken).filter(({ kind }) => kind !== 'punctuation');
  return words.length >= fewestQuotedWords && words[0]?.isCapitalised === true;
}

/** Who does what the statement says before the colon, or whose name stands right before it. */
function subjectBefore(reading: Reading, statement: Statement, colon: number): Subject | null {
  const subject = findSharedSubject(reading, statement, colon);
  if (subject && canSpeak(reading, subject)) return subject;
  const index = reading.phraseAt[tokenAt(statement, colon - 1)] ?? -1;
  const head = reading.phrases[index];
  if (!head || reading.parsed.tokens[head.first - 1]?.lower === 'as') return null; // "used her words as its headline:"
  if (
    subject &&
    isBody(reading, subject) &&
    /^(?:on|in|at|to|with|via)$/.test(reading.parsed.tokens[head.first - 1]?.lower ?? '')
  )
    return subject; // "The sign at the bank was blunt: …"
  const own: Subject = { span: [head.first, head.end], head, path: 'adjacent', firstUnit: 0 };
  return canSpeak(reading, own) ? own : null;
}

function canSpeak(reading: Reading, { head }: Subject): boolean {
  const kind = speakerKindOf(reading, head);
  return kind === 'name' || kind === 'person' || kind === 'pronoun' || kind === 'document';
}

const isBody = (reading: Reading, { head }: Subject): boolean => speakerKindOf(reading, head) === 'body';

function hasCue(reading: Reading, statement: Statement, before: number): boolean {
  for (let unit = 0; unit < before; unit++) {
    const found = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit));
    const tag = tagAt(reading, statement, unit);
    if (found?.verb.class === 'speech' && (tag === 'verb' || tag === 'ing' || tag === 'participle')) return true;
    if (
      /^wants?$|^wanted$/.test(wordAt(reading, statement, unit)) &&
      /^(?:say|ask|tell|answer|reply)$/.test(wordAt(reading, statement, unit + 2))
    )
      return true; // "What we wanted to say: …"
  }
  return false;
}
