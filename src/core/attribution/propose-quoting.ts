import type { Candidate } from './candidate';
import { trimContent } from './find-content';
import { findContentEnd } from './find-content-end';
import { findQuotedSpeaker } from './find-quoted-speaker';
import { findSubject } from './find-subject';
import { hasClause } from './has-clause';
import { endOfUnit, phraseAt, type Reading, type Statement, type TokenSpan, tagAt, tokenAt, wordAt } from './reading';

/** "The Post quoted Ruiz as saying that …" and “…,” the agency quoted Ruiz as saying: Ruiz speaks, the paper carries. */
export function proposeQuoting(reading: Reading, statement: Statement): Candidate[] {
  const candidates: Candidate[] = [];
  for (let unit = 0; unit + 3 < statement.units.length; unit++) {
    const quoted = findQuotedSpeaker(reading, statement, unit);
    const head = quoted && phraseAt(reading, statement, quoted.from);
    if (!quoted || !head) continue;
    const content = contentBehind(reading, statement, quoted.as + 2) ?? contentBefore(reading, statement, unit);
    if (!content) continue;
    candidates.push({
      rule: 'quoting',
      class: 'speech',
      content: [content],
      source: [
        tokenAt(statement, quoted.from),
        endOfUnit(reading, statement, lastOfName(reading, statement, quoted.as)),
      ],
      head,
      cue: [tokenAt(statement, quoted.as), tokenAt(statement, quoted.as + 1) + 1],
      lemma: 'say',
      traits: ['path:adjacent'],
      score: 0,
    });
  }
  return candidates;
}

function lastOfName(reading: Reading, statement: Statement, as: number): number {
  return wordAt(reading, statement, as - 1) === ',' ? as - 2 : as - 1;
}

/** What follows "as saying" and its "that". */
function contentBehind(reading: Reading, statement: Statement, from: number): TokenSpan | null {
  const isMarked = tagAt(reading, statement, from) === 'that';
  const start = isMarked ? from + 1 : from;
  if (!isMarked && !hasClause(reading, statement, start, statement.units.length, true)) return null;
  return trimContent(reading, statement, { from: start, to: findContentEnd(reading, statement, { from: start }) });
}

/** What stands before the outlet that quotes. */
function contentBefore(reading: Reading, statement: Statement, verb: number): TokenSpan | null {
  const outlet = findSubject(reading, statement, verb);
  const to = outlet?.firstUnit ?? 0;
  return hasClause(reading, statement, 0, to, true) ? trimContent(reading, statement, { from: 0, to }) : null;
}
