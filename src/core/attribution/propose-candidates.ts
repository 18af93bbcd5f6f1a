import type { Candidate } from './candidate';
import { findCues } from './find-cues';
import { proposeAccording } from './propose-according';
import { proposeFromColon } from './propose-from-colon';
import { proposeFromCue } from './propose-from-cue';
import { proposeFromDash } from './propose-from-dash';
import { proposeFromNoun } from './propose-from-noun';
import { proposePosts } from './propose-posts';
import { proposePutting } from './propose-putting';
import { proposeQuoting } from './propose-quoting';
import { proposeTurns } from './propose-turns';
import type { Reading, Statement } from './reading';

type Rule = (reading: Reading, statement: Statement) => Candidate[];

/** The rules that look at one statement, in order. Among candidates of the same score the earlier one stands. */
const rules: readonly Rule[] = [
  proposeFromCues, // Ruiz said that …; “…,” said Ruiz
  proposeAccording, // according to Ruiz, …
  proposeQuoting, // the Post quoted Ruiz as saying …
  proposePutting, // as Ruiz put it, …
  proposeFromNoun, // Ruiz’s claim that …
  proposeFromColon, // Ruiz was blunt: “…”
  proposeFromDash, // “…” — Ann Ruiz
];

/** What the rules find, whether it contradicts itself or not. A transcript’s turns and pasted posts leave nothing to the other rules. */
export function proposeCandidates(reading: Reading): Candidate[] {
  const turns = proposeTurns(reading);
  const posts = proposePosts(reading);
  const found = [...turns.candidates, ...posts.candidates];
  for (const statement of reading.statements) {
    if (turns.paragraphs.has(statement.paragraph) || posts.paragraphs.has(statement.paragraph)) continue;
    for (const rule of rules) for (const candidate of rule(reading, statement)) found.push(candidate);
  }
  return found;
}

function proposeFromCues(reading: Reading, statement: Statement): Candidate[] {
  const cues = findCues(reading, statement);
  return cues.flatMap((cue) => proposeFromCue(reading, cue));
}
