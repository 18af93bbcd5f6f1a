import { elementAt } from '../text/element-at';
import { trimContent } from './find-content';
import { findContentEnd } from './find-content-end';
import type { Cue } from './find-cues';
import { isVerb, type Reading, regionAt, type Statement, type TokenSpan, tagAt, tokenAt, wordAt } from './reading';

export function unitBehind(statement: Statement, token: number): number {
  let unit = 0;
  while (unit < statement.units.length && tokenAt(statement, unit) < token) unit++;
  return unit;
}

const longestQuotation = 30; // Paragraphs.

/** What stands before the clause of source and cue, and what goes on behind it. */
export function contentAround(reading: Reading, cue: Cue, before: number, behind: number): TokenSpan[] {
  const { statement } = cue;
  const left = trimContent(reading, statement, { from: startBefore(reading, statement, before), to: before });
  if (!left) return [];
  const isQuote = regionAt(reading, statement, before - 1) >= 0;
  const again = isQuote ? findQuoteAgain(reading, statement, behind) : -1;
  if (again >= 0) {
    const second = trimContent(reading, statement, {
      from: again,
      to: findContentEnd(reading, statement, { from: again }),
    });
    return [...continuedBy(reading, left), left, ...(second ? [second] : [])];
  }
  const right = goesOn(reading, statement, behind, isQuote)
    ? trimContent(reading, statement, { from: behind, to: findContentEnd(reading, statement, { from: behind }) })
    : null;
  return [...continuedBy(reading, left), left, ...(right ? [right] : [])];
}

/** “…,” he said to applause, “…”: the quotation that follows a comma before any other verb of saying. */
function findQuoteAgain(reading: Reading, statement: Statement, from: number): number {
  for (let unit = from; unit < statement.units.length; unit++) {
    if (regionAt(reading, statement, unit) >= 0)
      return unit === from || /^(?:,|but|and)$/.test(wordAt(reading, statement, unit - 1)) ? unit : -1;
    const found = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit));
    if (
      found?.verb.class === 'speech' &&
      (isVerb(tagAt(reading, statement, unit)) || tagAt(reading, statement, unit) === 'ing')
    )
      return -1;
  }
  return -1;
}

/** The paragraphs before, where a quotation began that reopens here. */
function continuedBy({ parsed, outerRegionAt }: Reading, [first]: TokenSpan): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let region = elementAt(parsed.quotedRegions, elementAt(parsed.quotedRegions, outerRegionAt[first])?.continues);
  while (region && spans.length < longestQuotation) {
    spans.unshift([region.firstToken, region.endToken]);
    region = parsed.quotedRegions[region.continues];
  }
  return spans;
}

/** “…,” he said, “…”: a comma, then more of it. Behind a quotation only a quotation goes on. */
function goesOn(reading: Reading, statement: Statement, unit: number, isQuote: boolean): boolean {
  if (regionAt(reading, statement, unit) >= 0) return true;
  if (!/^[,:—–]$/.test(wordAt(reading, statement, unit))) return false;
  const tag = tagAt(reading, statement, unit + 1);
  if (isQuote) return tag === 'quote' || isVerb(tag); // “The leave,” the paper says, becomes available in May.
  return tag !== 'relative' && tag !== 'ing' && tag !== 'participle' && tag !== 'subordinator' && tag !== undefined;
}

/** Where what stands before the clause of the cue begins. */
function startBefore(reading: Reading, statement: Statement, before: number): number {
  return isFramed(reading, statement, before - 1) ? before - 1 : afterDateline(reading, statement);
}

/** "When asked about the dam, | “Will it hold?” Ruiz said": a whole sentence in quotation marks behind the occasion of it. */
function isFramed(reading: Reading, statement: Statement, quote: number): boolean {
  if (regionAt(reading, statement, quote) < 0 || wordAt(reading, statement, quote - 1) !== ',') return false;
  if (!reading.parsed.tokens[tokenAt(statement, quote) + 1]?.isCapitalised) return false;
  const first = tagAt(reading, statement, 0);
  return (
    first === 'preposition' ||
    first === 'subordinator' ||
    /^(?:asked|pressed|questioned)$/.test(wordAt(reading, statement, 0))
  );
}

/** The time before an entry of a live report. */
function isClock(reading: Reading, statement: Statement): boolean {
  const [time, half] = [wordAt(reading, statement, 0), wordAt(reading, statement, 1)];
  return /^\d{1,2}(?:[:.]\d{2})?$/.test(time) && /^(?:[ap]\.?m\.?|gmt|bst|et|edt|est|ist|cet)$/.test(half);
}

/** "ALDEA, Ohio (AP) — " is not said by anybody. */
function afterDateline(reading: Reading, statement: Statement): number {
  const first = reading.parsed.tokens[tokenAt(statement, 0)]?.text ?? '';
  if (isClock(reading, statement)) return 2; // "11:05 a.m. | The fire has jumped the river, officials say."
  if (first.length < 3 || first !== first.toUpperCase()) return 0;
  for (let unit = 1; unit < 14; unit++) if (/^(?:[—–―]|--)$/.test(wordAt(reading, statement, unit))) return unit + 1;
  return 0;
}
