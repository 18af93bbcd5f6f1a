import { elementAt } from '../text/element-at';
import type { QuotedRegion } from '../text/parsed-text';
import type { Candidate } from './candidate';
import { isBullet } from './is-bullet';
import { type Reading, regionAt, type Statement, type TokenSpan, tagAt, tokenAt, wordAt } from './reading';

const looseScore = 0.93; // 12 of 12 such quotations of the pages and articles of gold/claims.dev are claims: (12 + 1) / (12 + 2).
const fewestWords = 4; // Shorter sentences in quotation marks are titles and slogans as often as speech.

/**
 * Gives quoted sentences that no rule has attributed to whom they belong: in a paragraph that a speaker has begun they go on
 * with the words before (“…,” she said. “…”); in a paragraph of their own they stand alone, without source and cue.
 */
export function joinLooseQuotes(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const all = candidates.map((candidate) => ({ ...candidate, content: [...candidate.content] })).sort(byStart);
  const loose: Candidate[] = [];
  let last: Candidate | null = null;
  let at = 0;
  let paragraph = -1;
  for (const statement of reading.statements) {
    if (statement.paragraph !== paragraph && !continues(reading, statement) && !(last && isOpen(last, statement)))
      last = last && goesOnAlone(reading, last, statement) ? last : null;
    paragraph = statement.paragraph;
    let isTaken = overlaps(last?.content.at(-1), statement) || overlaps(last?.content[0], statement);
    while (at < all.length && startOf(all[at]) < statement.end) {
      const next = all[at++] ?? null;
      const isSide =
        last !== null &&
        next !== null &&
        !isQuoted(reading, next) &&
        isQuoted(reading, last) &&
        next.cue !== null &&
        last.cue !== null &&
        reading.statementAt[next.cue[0]] === reading.statementAt[last.cue[0]];
      if (!isSide) last = next; // “…,” she said, noting that it rained. “…” goes on with the quotation.
      isTaken = true;
    }
    const quote = isTaken ? null : openingQuote(reading, statement, last);
    if (!quote) continue;
    if (last) last.content.push(quote);
    else if (isUtterance(reading, statement, quote)) {
      last = {
        rule: 'loose',
        class: 'speech',
        content: [quote],
        source: null,
        head: null,
        cue: null,
        lemma: '',
        traits: [],
        score: looseScore,
      };
      loose.push(last);
    }
  }
  return [...all, ...loose].filter(({ content }) => content.length > 0).sort(byStart);
}

/** The first unit of "• “The bridge is old.”" without the sign of a list. */
function behindBullet(reading: Reading, statement: Statement): number {
  return isBullet(wordAt(reading, statement, 0)) ? 1 : 0;
}

function overlaps(span: TokenSpan | undefined, { first, end }: Statement): boolean {
  return span !== undefined && span[0] < end && span[1] > first;
}

function byStart(a: Candidate, b: Candidate): number {
  return startOf(a) - startOf(b);
}

function isQuoted({ outerRegionAt }: Reading, { content }: Candidate): boolean {
  return (outerRegionAt[content[0]?.[0] ?? 0] ?? -1) >= 0;
}

/** The first token of the content; that of the cue where the content is still to come. */
function startOf(candidate: Candidate | undefined): number {
  return candidate?.content[0]?.[0] ?? candidate?.cue?.[0] ?? 0;
}

/** "Ruiz said:" at a paragraph’s end waits for what the next one brings. */
function isOpen({ rule, content, cue }: Candidate, statement: Statement): boolean {
  return rule === 'introduces' && content.length === 0 && cue !== null && cue[1] <= statement.first;
}

/** “…,” she said. A paragraph that is nothing but a quotation behind such a one is still hers: all 30 in the pages and articles of gold/claims.dev. */
function goesOnAlone(reading: Reading, { content, source, rule }: Candidate, statement: Statement): boolean {
  const { outerRegionAt, parsed, statements, statementAt } = reading;
  const paragraph = parsed.paragraphs[statement.paragraph];
  if (!source || rule === 'turn' || paragraph?.firstToken !== statement.first || paragraph.endToken !== statement.end)
    return false;
  const ends = content.at(-1)?.[1] ?? 0;
  const latest = Math.max(ends, source[1]) - 1;
  const isBefore = statements[statementAt[latest] ?? 0] === statements[(statementAt[statement.first] ?? 0) - 1];
  const isDirect = content.every(
    ([first, end]) => (outerRegionAt[first] ?? -1) >= 0 && (outerRegionAt[end - 1] ?? -1) >= 0,
  );
  return isBefore && isDirect && isUtterance(reading, statement, [statement.first, statement.end]);
}

function continues(reading: Reading, statement: Statement): boolean {
  const region = elementAt(reading.parsed.quotedRegions, regionAt(reading, statement, 0));
  return region !== undefined && region.continues >= 0;
}

/** The quoted sentences that a statement consists of or begins with. */
function openingQuote(reading: Reading, statement: Statement, last: Candidate | null): TokenSpan | null {
  const role = reading.parsed.paragraphs[statement.paragraph]?.role;
  if (last?.rule === 'introduces' && role === 'block-quote') return [statement.first, statement.end];
  const opening = behindBullet(reading, statement);
  const region = elementAt(reading.parsed.quotedRegions, regionAt(reading, statement, opening));
  if (!region) return null;
  if (region.continues >= 0 && last) return [region.firstToken, region.endToken];
  for (let unit = opening + 1; unit < statement.units.length; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag !== 'quote' && tag !== 'punctuation')
      return last && holdsSentences(reading, region) ? [region.firstToken, region.endToken] : null;
  }
  return [tokenAt(statement, opening), statement.end];
}

/** “We rebuild. It will take years” is the wish of many: what was said holds more than the end of one sentence. */
function holdsSentences({ parsed }: Reading, { firstToken, endToken }: QuotedRegion): boolean {
  const [first, last] = [parsed.tokens[firstToken + 1], parsed.tokens[endToken - 2]];
  return first?.isCapitalised === true && last !== undefined && first.sentence !== last.sentence;
}

/** A whole sentence, at a paragraph's start. */
function isUtterance({ parsed }: Reading, statement: Statement, [first, end]: TokenSpan): boolean {
  const { tokens, paragraphs } = parsed;
  const start = paragraphs[statement.paragraph]?.firstToken ?? 0;
  if (start !== first && !(start === first - 1 && isBullet(tokens[start]?.text ?? ''))) return false;
  const words = tokens.slice(first, end).filter(({ kind }) => kind !== 'punctuation');
  return (
    words.length >= fewestWords &&
    words[0]?.isCapitalised === true &&
    tokens.slice(first, end).some(({ text }) => /^[.!?…]/.test(text))
  );
}
