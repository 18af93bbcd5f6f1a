import { elementAt } from '../text/element-at';
import type { Subject } from './chain-of';
import { endOfPhrase, isTitle } from './find-content';
import type { Cue } from './find-cues';
import { hasClause } from './has-clause';
import { isVerb, type Reading, regionAt, type Statement, tagAt, tokenAt, wordAt } from './reading';
import { isTimeWord } from './time-words';

/** The clause of source and cue is set off from what it attributes: it ends here, or a comma follows. */
export function standsAside(reading: Reading, cue: Cue, subject: Subject): boolean {
  const { statement, verb } = cue;
  const before = subject.firstUnit - 1;
  if (before < 0 || cue.particle || subject.path === 'shared' || subject.path === 'relative') return false;
  const word = wordAt(reading, statement, before);
  const isBehindTitle = before > 0 && isTitle(reading, statement, before) && hasQuoteBehind(reading, cue);
  const isBehindQuote = regionAt(reading, statement, before) >= 0;
  if (isBehindTitle) return false; // "After “Sailing Home,” she told them, “…”"
  if (!isBehindQuote && !verb.complements.has('clause')) return false;
  if (isBehindQuote && before <= 1 && isCutOff(reading, statement, before)) return true;
  if (!isBehindQuote && word !== ',' && word !== '—' && word !== '–' && word !== 'as') return false;
  const end = endOfSetting(reading, cue);
  const isBetweenCommas =
    word === ',' && wordAt(reading, statement, end) === ',' && regionAt(reading, statement, end + 1) < 0;
  const isLast = end >= statement.units.length || /^[.;)!?]$/.test(wordAt(reading, statement, end));
  if (word === 'as' && (!isLast || compares(reading, statement, before))) return false;
  if (!isBetweenCommas && !hasClause(reading, statement, 0, before + 1, isLast)) return false;
  if (end >= statement.units.length || /^[.;—–)!?]$/.test(wordAt(reading, statement, end))) return true;
  if (isBehindQuote) return goesOnLoosely(reading, statement, end);
  return wordAt(reading, statement, end) === ',' && regionAt(reading, statement, end + 1) < 0;
}

function hasQuoteBehind(reading: Reading, { statement, end }: Cue): boolean {
  for (let unit = end; unit < statement.units.length; unit++) if (regionAt(reading, statement, unit) >= 0) return true;
  return false;
}

/** "as many bridges as the council reported": no aside. */
function compares(reading: Reading, statement: Statement, as: number): boolean {
  for (let unit = as - 1; unit >= 0 && unit > as - longestComparison; unit--) {
    if (wordAt(reading, statement, unit) === ',') return false;
    if (wordAt(reading, statement, unit) === 'as') return true;
  }
  return false;
}

const longestComparison = 8; // Units between the two.

/** “…,” and “…?”: the mark within shows that the sentence goes on behind it. */
export function isCutOff({ parsed, outerRegionAt }: Reading, statement: Statement, unit: number): boolean {
  const region = elementAt(parsed.quotedRegions, outerRegionAt[tokenAt(statement, unit)]);
  return (
    region !== undefined &&
    region.endToken - region.firstToken > 4 &&
    /^[,?!—–…’']$/.test(parsed.tokens[region.endToken - 2]?.text ?? '')
  );
}

/** “…,” she said, … and “…,” she said as she left. */
function goesOnLoosely(reading: Reading, statement: Statement, unit: number): boolean {
  if (/^[,:—–]$/.test(wordAt(reading, statement, unit))) return true;
  switch (tagAt(reading, statement, unit)) {
    case 'subordinator':
    case 'preposition':
    case 'adverb':
    case 'ing':
    case 'coordinator':
    case 'quote':
      return true;
    default:
      return false;
  }
}

const settingStart =
  /^(?:in|on|at|during|to|from|after|before|when|via|through|by|as|with|while|of|about|outside|inside|near|under|following|upon|over|per)$/;

/** Behind "said": "in a statement on Monday", "to reporters". Gives the cue's end where something else follows. */
export function endOfSetting(reading: Reading, cue: Cue): number {
  const { statement } = cue;
  let unit = cue.end;
  if (cue.verb.complements.has('addressee')) unit = endOfPhrase(reading, statement, unit);
  const first = wordAt(reading, statement, unit);
  const isInfinitive = first === 'to' && tagAt(reading, statement, unit + 1) === 'base';
  const isSetting =
    (settingStart.test(first) && !isInfinitive) ||
    (tagAt(reading, statement, unit) === 'adverb' && !cue.verb.complements.has('addressee')) ||
    isTimeWord(first) ||
    /^(?:last|this|earlier)$/.test(first);
  if (!isSetting) return unit;
  for (; unit < statement.units.length; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (
      tag === 'punctuation' ||
      tag === 'quote' ||
      tag === 'that' ||
      isVerb(tag) ||
      tag === 'relative' ||
      (tag === 'subordinator' && unit > cue.end)
    )
      break;
  }
  return isVerb(tagAt(reading, statement, unit)) ? cue.end : unit;
}
