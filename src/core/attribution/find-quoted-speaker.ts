import { phraseAt, type Reading, type Statement, tagAt, wordAt } from './reading';

/** "quoted | a harbour pilot, Ann Ruiz, | as saying": units of who is quoted, and of the "as". */
export interface QuotedSpeaker {
  from: number;
  as: number;
}

const quoting = new Set(['quote', 'quotes', 'quoted', 'quoting', 'cite', 'cites', 'cited', 'citing']);
const longestSpeaker = 16; // Units between "quoted" and "as saying"; a name with its offices has some ten.

/** Whom an outlet quotes, behind the "quoted" or "cited" at a unit; null where "as saying" does not follow. */
export function findQuotedSpeaker(reading: Reading, statement: Statement, verb: number): QuotedSpeaker | null {
  if (!quoting.has(wordAt(reading, statement, verb))) return null;
  if (!phraseAt(reading, statement, verb + 1)) return null;
  for (let unit = verb + 2; unit <= verb + longestSpeaker; unit++) {
    if (
      wordAt(reading, statement, unit) === 'as' &&
      /^(?:saying|telling|writing|adding|warning|stating)$/.test(wordAt(reading, statement, unit + 1))
    )
      return { from: verb + 1, as: unit };
    const tag = tagAt(reading, statement, unit);
    if (tag === 'verb' || tag === 'quote' || tag === undefined) return null;
  }
  return null;
}
