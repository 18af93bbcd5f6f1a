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

/** Whether a word can be the heart of an occasion. Most sentences hold none and are passed over by this alone. */
export function namesOccasion(lower: string): boolean {
  return lists.some((words) => words.has(lower)) || /^(?:testif|speaking$|spoke$|address|tweet|according$)/.test(lower);
}
