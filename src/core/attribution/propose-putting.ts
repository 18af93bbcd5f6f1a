import type { Candidate } from './candidate';
import { trimContent } from './find-content';
import { findContentEnd } from './find-content-end';
import { findSubject } from './find-subject';
import { type Reading, type Statement, tagAt, tokenAt, wordAt } from './reading';

const ways = /^(?:put|puts|phrased|phrases)$/;

/** "As Ruiz once put it, the bridge …" and "the bridge is, as Ruiz puts it, …" */
export function proposePutting(reading: Reading, statement: Statement): Candidate[] {
  const candidates: Candidate[] = [];
  for (let unit = 2; unit + 1 < statement.units.length; unit++) {
    if (wordAt(reading, statement, unit + 1) !== 'it' || !ways.test(wordAt(reading, statement, unit))) continue;
    let first = unit;
    while (
      /^(?:adverb|auxiliary)$/.test(tagAt(reading, statement, first - 1) ?? '') ||
      isOnce(reading, statement, first)
    )
      first--;
    const subject = findSubject(reading, statement, first);
    if (!subject || wordAt(reading, statement, subject.firstUnit - 1) !== 'as') continue;
    const behind = findBehind(reading, statement, unit + 2);
    const before = trimContent(reading, statement, { from: 0, to: subject.firstUnit - 1 });
    const after = trimContent(reading, statement, {
      from: behind,
      to: findContentEnd(reading, statement, { from: behind }),
    });
    const content = [before, after].filter((span) => span !== null);
    if (content.length === 0) continue;
    candidates.push({
      rule: 'aside',
      class: 'speech',
      content,
      source: subject.span,
      head: subject.head,
      cue: [tokenAt(statement, first), tokenAt(statement, unit + 1) + 1],
      lemma: 'put',
      traits: [],
      score: 0,
    });
  }
  return candidates;
}

function isOnce(reading: Reading, statement: Statement, unit: number): boolean {
  return /^(?:once|later|recently|often)$/.test(wordAt(reading, statement, unit - 1));
}

/** Behind "put it in his memoir,": where what is put goes on; the statement’s end where nothing does. */
function findBehind(reading: Reading, statement: Statement, from: number): number {
  for (let unit = from; unit < statement.units.length; unit++) {
    if (tagAt(reading, statement, unit) === 'quote') return unit;
    if (/^[,:]$/.test(wordAt(reading, statement, unit))) return unit + 1;
  }
  return statement.units.length;
}
