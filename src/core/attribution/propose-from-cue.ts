import type { Candidate } from './candidate';
import { findContentEnd, findContentStart, trimContent } from './find-content';
import type { Cue } from './find-cues';
import { chainOf, findSharedSubject, findSubject, type Subject } from './find-subject';
import { phraseAt, type Reading, regionAt, type Statement, type TokenSpan, tagAt, tokenAt, wordAt } from './reading';

/** Proposes what a reporting verb attributes to whom: content before it, behind it or on both sides. */
export function proposeFromCue(reading: Reading, cue: Cue): Candidate | null {
  if (cue.isPassive) return null;
  const inverted = findInvertedSubject(reading, cue);
  if (inverted) {
    const content = contentAround(reading, cue, cue.first, unitBehind(cue.statement, inverted.span[1]));
    return content.length ? candidateOf(cue, inverted, content, 'inverted') : null;
  }
  const subject =
    cue.form === 'ing'
      ? findSharedSubject(reading, cue.statement, cue.first)
      : findSubject(reading, cue.statement, cue.first);
  if (!subject || cue.form === 'infinitive') return null;
  const isParenthetical = standsAside(reading, cue, subject);
  if (isParenthetical) {
    const content = contentAround(reading, cue, subject.firstUnit, endOfSetting(reading, cue));
    if (content.length) return candidateOf(cue, subject, content, 'aside');
  }
  const start = findContentStart(reading, cue);
  if (!start) return null;
  const end = findContentEnd(reading, cue.statement, start.from);
  const content = trimContent(reading, cue.statement, { from: start.from, to: end });
  return content ? candidateOf(cue, subject, [content], 'forward') : null;
}

function candidateOf(cue: Cue, subject: Subject, content: TokenSpan[], rule: string): Candidate {
  const span: TokenSpan = [tokenAt(cue.statement, cue.first), tokenAt(cue.statement, cue.at) + 1];
  return { rule, class: cue.verb.class, content, source: subject.span, head: subject.head, cue: span, score: 0.5 };
}

/** “…,” said Mayor Ruiz */
function findInvertedSubject(reading: Reading, cue: Cue): Subject | null {
  const { statement } = cue;
  if (cue.form !== 'finite' || !isBehindSpeech(reading, statement, cue.first)) return null;
  const phrase = phraseAt(reading, statement, cue.end);
  if (!phrase) return null;
  let unit = cue.end;
  while (tokenAt(statement, unit + 1) >= 0 && tokenAt(statement, unit + 1) < phrase.end) unit++;
  const tag = tagAt(reading, statement, cue.end);
  if (tag === 'object-pronoun') return null;
  const whole = extendRight(reading, statement, unit);
  const head = chainOf(reading, statement, unit, 'adjacent');
  if (!head) return null;
  return { span: [phrase.first, tokenAt(statement, whole) + 1], head: phrase, path: 'adjacent', firstUnit: cue.first };
}

/** "said Ruiz | , the mayor of Aldea" */
function extendRight(reading: Reading, statement: Statement, unit: number): number {
  let end = unit;
  for (let steps = 0; steps < 4; steps++) {
    const next = phraseAt(reading, statement, end + 2);
    if (!next || !/^(?:,|of|for|and|at|in)$/.test(wordAt(reading, statement, end + 1))) break;
    let nextEnd = end + 2;
    while (tokenAt(statement, nextEnd + 1) >= 0 && tokenAt(statement, nextEnd + 1) < next.end) nextEnd++;
    const tag = tagAt(reading, statement, nextEnd + 1);
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal') break;
    end = nextEnd;
  }
  return end;
}

function isBehindSpeech(reading: Reading, statement: Statement, first: number): boolean {
  const before = first - 1;
  if (regionAt(reading, statement, before) >= 0) return true;
  return wordAt(reading, statement, before) === ',' && before > 1;
}

/** The clause of source and cue is set off from what it attributes: it ends here, or a comma follows. */
function standsAside(reading: Reading, cue: Cue, subject: Subject): boolean {
  const { statement } = cue;
  const before = subject.firstUnit - 1;
  if (before < 0) return false;
  const word = wordAt(reading, statement, before);
  if (word !== ',' && word !== '—' && word !== '–' && word !== 'as' && regionAt(reading, statement, before) < 0)
    return false;
  const end = endOfSetting(reading, cue);
  return end >= statement.units.length || /^[.,;—–)!?]$/.test(wordAt(reading, statement, end));
}

/** Behind "said": "in a statement on Monday", "to reporters". */
function endOfSetting(reading: Reading, cue: Cue): number {
  const { statement } = cue;
  let unit = cue.end;
  for (; unit < statement.units.length; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (
      tag === 'punctuation' ||
      tag === 'quote' ||
      tag === 'that' ||
      tag === 'verb' ||
      tag === 'subordinator' ||
      tag === 'relative' ||
      tag === 'modal' ||
      tag === 'auxiliary' ||
      tag === 'coordinator' ||
      tag === 'ing'
    )
      break;
  }
  return unit;
}

function unitBehind(statement: Statement, token: number): number {
  let unit = 0;
  while (unit < statement.units.length && tokenAt(statement, unit) < token) unit++;
  return unit;
}

/** What stands before the clause of source and cue, and what goes on behind it. */
function contentAround(reading: Reading, cue: Cue, before: number, behind: number): TokenSpan[] {
  const { statement } = cue;
  const left = trimContent(reading, statement, { from: 0, to: before });
  if (!left) return [];
  const right = goesOn(reading, statement, behind)
    ? trimContent(reading, statement, { from: behind, to: findContentEnd(reading, statement, behind) })
    : null;
  return right ? [left, right] : [left];
}

/** “…,” he said, “…”: a comma, then more of it. */
function goesOn(reading: Reading, statement: Statement, unit: number): boolean {
  if (regionAt(reading, statement, unit) >= 0) return true;
  if (!/^[,:—–]$/.test(wordAt(reading, statement, unit))) return false;
  const tag = tagAt(reading, statement, unit + 1);
  if (tag === 'relative' || tag === 'ing' || tag === 'participle') return false;
  return true;
}
