import type { Candidate } from './candidate';
import { trimContent } from './find-content';
import { findContentEnd } from './find-content-end';
import { endOfUnit, phraseAt, type Reading, type Statement, type TokenSpan, tagAt, tokenAt, wordAt } from './reading';

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
    const isBare = before !== null && !hasVerb(reading, before) && wordAt(reading, statement, end) === ',';
    const limits = { from: end, to: findContentEnd(reading, statement, { from: end }) };
    const behind = isFirst || isBare ? trimContent(reading, statement, limits) : null;
    const content = [isFirst ? null : before, behind].filter((span) => span !== null);
    if (content.length === 0) continue;
    candidates.push({
      rule: 'according',
      class: 'speech',
      content,
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
    if (phraseAt(reading, statement, unit) || tag === 'preposition' || word === '(' || word === ')') continue;
    break;
  }
  return unit;
}
