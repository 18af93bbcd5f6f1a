import {
  documentNouns,
  interviewNouns,
  postNouns,
  speakingWords,
  speechNouns,
  statementNouns,
  tellingVerbs,
} from '../lexicon/en/occasions';

const words: ReadonlySet<string> = new Set(
  [interviewNouns, statementNouns, speechNouns, documentNouns, postNouns, tellingVerbs, speakingWords].flatMap(
    (list) => [...list],
  ),
).add('according');
const beginnings = /^(?:testif|address|tweet)/;
const [a, t] = [97, 116]; // Letters that they begin with.
const shortestWord = 3; // "mps", "log"; nearly half of all words are shorter.

/** Whether a word can be the heart of an occasion. Most sentences hold none and are passed over by this alone. */
export function namesOccasion(lower: string): boolean {
  if (lower.length < shortestWord) return false;
  const first = lower.charCodeAt(0);
  return words.has(lower) || ((first === t || first === a) && beginnings.test(lower));
}
