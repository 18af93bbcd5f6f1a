import { isVerb, type Reading, type Statement, tagAt, wordAt } from './reading';

/** What stands before is more than "In July": it holds a verb or a quotation, and does not lean on what follows. */
export function hasClause(reading: Reading, statement: Statement, from: number, to: number, mayLean = false): boolean {
  let hasVerb = false;
  for (let unit = from; unit < to; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'quote') return true;
    hasVerb ||= isVerb(tag);
  }
  const first = tagAt(reading, statement, from);
  const isFronted =
    first === 'subordinator' ||
    first === 'ing' ||
    first === 'participle' ||
    /^(?:asked|after|before|since|until)$/.test(wordAt(reading, statement, from));
  return hasVerb && (mayLean || !isFronted);
}
