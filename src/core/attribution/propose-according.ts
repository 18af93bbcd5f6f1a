import type { Candidate } from './candidate';
import { trimContent } from './find-content';
import { findContentEnd } from './find-content-end';
import { endOfUnit, phraseAt, type Reading, type Statement, tagAt, tokenAt, wordAt } from './reading';

/** "According to the ministry, …" and "…, according to the ministry." */
export function proposeAccording(reading: Reading, statement: Statement): Candidate[] {
  const candidates: Candidate[] = [];
  for (let unit = 0; unit + 2 < statement.units.length; unit++) {
    if (wordAt(reading, statement, unit) !== 'according' || wordAt(reading, statement, unit + 1) !== 'to') continue;
    const head = phraseAt(reading, statement, unit + 2);
    if (!head) continue;
    const end = endOfSource(reading, statement, unit + 2);
    const before = trimContent(reading, statement, { from: 0, to: unit });
    const isFirst = unit === 0 || !before;
    const content = isFirst
      ? trimContent(reading, statement, { from: end, to: findContentEnd(reading, statement, { from: end }) })
      : before;
    if (!content) continue;
    candidates.push({
      rule: 'according',
      class: 'speech',
      content: [content],
      source: [tokenAt(statement, unit + 2), endOfUnit(reading, statement, end - 1)],
      head,
      cue: [tokenAt(statement, unit), tokenAt(statement, unit + 2)],
      lemma: 'according',
      traits: [],
      score: 0,
    });
  }
  return candidates;
}

function endOfSource(reading: Reading, statement: Statement, from: number): number {
  let unit = from;
  for (; unit < statement.units.length; unit++) {
    const tag = tagAt(reading, statement, unit);
    const word = wordAt(reading, statement, unit);
    if (phraseAt(reading, statement, unit) || tag === 'preposition' || word === '(' || word === ')') continue;
    break;
  }
  return unit;
}
