import {
  documentNouns,
  interviewNouns,
  postNouns,
  speakingWords,
  speechNouns,
  statementNouns,
  tellingVerbs,
} from '../lexicon/en/occasions';

const lists = [interviewNouns, statementNouns, speechNouns, documentNouns, postNouns, tellingVerbs, speakingWords];

const knownWords = 8000; // Distinct words of some dozen articles; then the table starts anew.
const known = new Map<string, boolean>();

/** Whether a word can be the heart of an occasion. Most sentences hold none and are passed over by this alone. */
export function namesOccasion(lower: string): boolean {
  const answer = known.get(lower);
  if (answer !== undefined) return answer;
  const names =
    lists.some((words) => words.has(lower)) || /^(?:testif|speaking$|spoke$|address|tweet|according$)/.test(lower);
  if (known.size >= knownWords) known.clear();
  known.set(lower, names);
  return names;
}
