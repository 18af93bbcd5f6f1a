import type { Candidate } from './candidate';
import { isVerb, type Reading, type Statement, type TokenSpan, tagAt } from './reading';

const fewestPoints = 2;
const mostPoints = 20;
const fewestWords = 4;

/** "Ruiz said:" before a list: each point, a paragraph without a full stop, is a claim of hers. */
export function joinListedPoints(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  const statementOf = ([first]: TokenSpan): number => reading.statementAt[first] ?? -1;
  for (const one of candidates) {
    const points = one.content.length === 0 && one.cue && one.lemma !== ':' ? findPoints(reading, one.cue) : [];
    if (points.length < fewestPoints) joined.push(one);
    else joined.push(...points.map((point) => ({ ...one, content: [point] })));
  }
  const listed = new Set(joined.flatMap((one) => (one.rule === 'introduces' ? one.content.map(statementOf) : [])));
  if (listed.size === 0) return joined;
  return joined.filter(
    ({ rule, content }) => rule === 'introduces' || !content.some((span) => listed.has(statementOf(span))),
  );
}

function findPoints(reading: Reading, cue: TokenSpan): TokenSpan[] {
  const points: TokenSpan[] = [];
  const after = (reading.statementAt[cue[0]] ?? 0) + 1;
  for (let at = after; at < after + mostPoints; at++) {
    const statement = reading.statements[at];
    if (!statement || !isPoint(reading, statement)) break;
    points.push([statement.first, statement.end]);
  }
  return points;
}

/** A paragraph of one clause that no mark ends: "He is sure the bridge will hold". */
function isPoint(reading: Reading, statement: Statement): boolean {
  const { parsed } = reading;
  const paragraph = parsed.paragraphs[statement.paragraph];
  const last = parsed.tokens[statement.end - 1];
  if (paragraph?.firstToken !== statement.first || paragraph.endToken !== statement.end) return false;
  if (statement.units.length < fewestWords || last?.kind === 'punctuation') return false;
  const first = tagAt(reading, statement, 0);
  if (first === 'base' || first === 'quote' || isVerb(first)) return false; // "Read the full interview" is addressed to the reader.
  return statement.units.some((_, unit) => isVerb(tagAt(reading, statement, unit)));
}
