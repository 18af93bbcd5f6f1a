import type { Candidate } from './candidate';
import { type Reading, regionAt, type Statement, tagAt } from './reading';

/** “…,” she said. “…”: sentences that are nothing but a quotation go on with the one before in the same paragraph. */
export function joinLooseQuotes(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const joined = candidates.map((candidate) => ({ ...candidate, content: [...candidate.content] }));
  const taken = new Set<number>();
  for (const { content } of joined) for (const [first, end] of content) for (let i = first; i < end; i++) taken.add(i);
  let last: Candidate | null = null;
  let at = 0;
  let paragraph = -1;
  const byStart = [...joined].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  for (const statement of reading.statements) {
    if (statement.paragraph !== paragraph && !continues(reading, statement)) last = null;
    paragraph = statement.paragraph;
    let own = false;
    while (at < byStart.length && (byStart[at]?.content[0]?.[0] ?? 0) < statement.end) {
      last = byStart[at++] ?? null;
      own = true;
    }
    if (own || !last || taken.has(statement.first) || !isOnlyQuotes(reading, statement)) continue;
    last.content.push([statement.first, statement.end]);
  }
  return byStart;
}

function continues(reading: Reading, statement: Statement): boolean {
  const region = reading.parsed.quotedRegions[regionAt(reading, statement, 0)];
  return region !== undefined && region.continues >= 0;
}

function isOnlyQuotes(reading: Reading, statement: Statement): boolean {
  let quotes = 0;
  for (let unit = 0; unit < statement.units.length; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'quote') quotes++;
    else if (tag !== 'punctuation') return false;
  }
  return quotes > 0;
}
