import { speakerKindOf } from './can-speak';
import type { Candidate } from './candidate';
import { endOfPhrase, trimContent } from './find-content';
import { findContentEnd } from './find-content-end';
import type { Cue } from './find-cues';
import { findSubject } from './find-subject';
import { endOfUnit, phraseAt, type Reading, type Statement, tagAt, tokenAt, wordAt } from './reading';

/** "It was announced by Ruiz that …", "the plan was described by Ruiz as “rash”", "the fall, first reported by the Aldea Post". */
export function proposeFromPassive(reading: Reading, cue: Cue): Candidate[] {
  const { statement, verb } = cue;
  const { complements } = verb;
  if (wordAt(reading, statement, cue.end) !== 'by' || cue.isNegated) return [];
  const from = cue.end + 1;
  const head = phraseAt(reading, statement, from);
  const kind = speakerKindOf(reading, head);
  if (!head || kind === 'thing' || kind === 'none' || kind === 'it') return [];
  const behind = endOfAgent(reading, statement, from);
  const word = wordAt(reading, statement, behind);
  const takesRest = (word === 'as' && complements.has('naming')) || (word === 'of' && complements.has('of'));
  const takesClause = word === 'that' && complements.has('clause');
  const to = findContentEnd(reading, statement, { from: behind });
  const rest = takesRest ? { from: behind, to } : takesClause ? { from: behind + 1, to } : null;
  const isOwn = takesClause || tagAt(reading, statement, cue.first - 1) === 'quote';
  const subject = isOwn ? null : findSubject(reading, statement, cue.first);
  if (!rest && !(complements.has('object') && subject)) return [];
  if (!rest && subject?.path === 'relative' && hasSpeech(reading, statement, subject.firstUnit)) return []; // “…,” Ruiz wrote in the letter, which was first reported by the Post.
  const behindSource = rest && trimContent(reading, statement, rest);
  const said = subject?.path === 'relative' ? ([subject.head.first, subject.head.end] as const) : subject?.span; // Without its "which".
  const content = [said, behindSource].filter((span) => span !== undefined && span !== null);
  if (content.length === 0) return [];
  return [
    {
      rule: 'passive',
      class: verb.class,
      content,
      source: [tokenAt(statement, from), endOfUnit(reading, statement, behind - 1)],
      head,
      cue: [tokenAt(statement, cue.first), tokenAt(statement, cue.end - 1) + 1],
      lemma: verb.lemma,
      traits: [],
      score: 0,
    },
  ];
}

/** Behind "by": the phrase with what hangs on it by "of" and "in". */
function endOfAgent(reading: Reading, statement: Statement, from: number): number {
  let end = endOfPhrase(reading, statement, from);
  for (let steps = 0; steps < 3; steps++) {
    const next = endOfPhrase(reading, statement, end + 1);
    if (next === end + 1 || !/^(?:of|in|at|from|for|and)$/.test(wordAt(reading, statement, end))) break;
    if (wordAt(reading, statement, end) === 'of' && tagAt(reading, statement, end + 1) === 'ing') break;
    end = next;
  }
  return end;
}

/** A verb of saying with a subject stands before. */
function hasSpeech(reading: Reading, statement: Statement, before: number): boolean {
  for (let unit = 1; unit < before; unit++) {
    const found = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit));
    if (found?.verb.class === 'speech' && tagAt(reading, statement, unit) === 'verb') return true;
  }
  return false;
}
