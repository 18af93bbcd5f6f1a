import { speakerKindOf } from './can-speak';
import { phraseAt, type Reading, type Statement, tagAt, wordAt } from './reading';

const longestClause = 18; // Units of "who have read the draft of the plan for the old harbour".

/**
 * "Officials | who have read the plan | say": the unit of the relative word whose clause ends before the verb, so that its
 * object is no subject; -1 where none stands there. `first` is the first unit of the phrase next to the verb.
 */
export function findRelativeBefore(reading: Reading, statement: Statement, first: number): number {
  const kind = speakerKindOf(reading, phraseAt(reading, statement, first));
  const isObject = kind === 'thing' || tagAt(reading, statement, first) === 'object-pronoun';
  let hasVerb = false;
  for (let unit = first - 1; unit > Math.max(0, first - longestClause); unit--) {
    const tag = tagAt(reading, statement, unit);
    if (isObject && hasVerb && wordAt(reading, statement, unit) === 'where') return unit; // "a hub | where they met for a talk | said"
    if (tag === 'relative') return hasVerb && /^(?:who|that|which)$/.test(wordAt(reading, statement, unit)) ? unit : -1;
    if (tag === 'punctuation' || tag === 'quote' || tag === 'subordinator' || tag === 'that') return -1;
    if (tag !== 'verb' && tag !== 'participle' && tag !== 'base' && tag !== 'auxiliary' && tag !== 'ing') continue;
    hasVerb ||= tag !== 'auxiliary';
    if (!isObject && takesClause(reading, statement, unit)) return -1; // "people who think | the mayor said so"
  }
  return -1;
}

/** A verb behind which a new clause may begin at once. */
function takesClause(reading: Reading, statement: Statement, unit: number): boolean {
  const verb = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit))?.verb;
  return verb?.complements.has('clause') === true && phraseAt(reading, statement, unit + 1) !== null;
}
