import type { Candidate } from './candidate';
import { endOfUnit, phraseAt, type Reading, regionAt, type Statement, tagAt, tokenAt, wordAt } from './reading';

const longestName = 12; // Units: "— Ann Ruiz, the mayor of Aldea"
const dash = /^(?:—|–|―|--|-)$/;

/** “We rebuild.” — Ann Ruiz, mayor: a quotation signed by a name behind a dash, in the same paragraph or the next. */
export function proposeFromDash(reading: Reading, statement: Statement): Candidate[] {
  const { units } = statement;
  const isBehindQuote = regionAt(reading, statement, 0) >= 0 && dash.test(wordAt(reading, statement, 1));
  const first = isBehindQuote ? 2 : dash.test(wordAt(reading, statement, 0)) ? 1 : -1;
  const head = first < 0 ? null : phraseAt(reading, statement, first);
  if (!head || reading.tags[head.end - 1] !== 'name' || units.length - first > longestName) return [];
  for (let unit = first; unit < units.length; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'verb' || tag === 'modal' || tag === 'auxiliary' || tag === 'quote') return [];
  }
  const content = isBehindQuote
    ? ([tokenAt(statement, 0), endOfUnit(reading, statement, 0)] as const)
    : quoteBefore(reading, statement);
  if (!content) return [];
  const source = [tokenAt(statement, first), endOfUnit(reading, statement, units.length - 1)] as const;
  const mark = tokenAt(statement, first - 1);
  return [
    {
      rule: 'dash',
      class: 'speech',
      content: [content],
      source,
      head,
      cue: [mark, mark + 1],
      lemma: '—',
      traits: [],
      score: 0,
    },
  ];
}

/** The statement before, where it is one quotation and nothing else. */
function quoteBefore(reading: Reading, { first }: Statement): readonly [number, number] | null {
  const before = reading.statements[(reading.statementAt[first] ?? 0) - 1];
  if (before?.units.length !== 1 || regionAt(reading, before, 0) < 0) return null;
  return [before.first, before.end];
}
