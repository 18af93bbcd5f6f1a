import type { WordClass } from '../lexicon/lexicon';
import type { Token } from '../text/parsed-text';
import type { Tagging } from './tagging';

/** A capital makes a name, but not of the first word of a sentence that the lexicon knows, nor of "I". */
export function isName(
  { tokens, first, isHeadline, surnames }: Tagging,
  i: number,
  token: Token,
  own: WordClass,
): boolean {
  if (isHeadline && isVerbClass(own)) return false;
  const isFirst = i === first || startsAnew(tokens[i - 1], token);
  if (!isFirst)
    return (
      !(own === 'subject-pronoun' || own === 'determiner' || own === 'possessive') &&
      !(own === 'preposition' && token.text.length < 4)
    );
  const next = tokens[i + 1];
  if (surnames.has(token.lower)) return true;
  if (own === 'noun') return (next?.isCapitalised ?? false) || !isPlainNoun(token.lower);
  if (
    own === 'noun-or-base' ||
    own === 'noun-or-present' ||
    own === 'adjective' ||
    own === 'ing' ||
    own === 'past-or-participle' ||
    own === 'base'
  )
    return next?.isCapitalised ?? false;
  return false;
}

/** Behind an opening mark or a colon a capital means no more than at a sentence’s start. */
function startsAnew(before: Token | undefined, token: Token): boolean {
  if (before?.kind !== 'punctuation') return false;
  return before.end === token.start || /^[:.!?•]$/.test(before.text);
}

export function findSurnames(tokens: readonly Token[], classes: readonly WordClass[]): Set<string> {
  const surnames = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before?.isCapitalised || !token?.isCapitalised || before.sentence !== token.sentence) continue;
    const isOpen =
      classes[i] === 'adjective' || classes[i] === 'adverb' || classes[i] === 'noun-or-base' || classes[i] === 'base';
    if (isOpen && classes[i - 1] === 'noun' && token.text !== token.text.toUpperCase()) surnames.add(token.lower);
  }
  return surnames;
}

/** Nouns that begin many sentences: "Residents said", "Researchers found". */
function isPlainNoun(word: string): boolean {
  return (
    /(?:ers|ors|ents|ists|ians|als|ans|ants|ities|ions|ments|men|women|people|ces|ings|aries|arians|cies|ds|ths|ngs|sses|tives|ates|friends|members)$/.test(
      word,
    ) && word.length > 5
  );
}

function isVerbClass(own: WordClass): boolean {
  return (
    own === 'base' ||
    own === 'present' ||
    own === 'past' ||
    own === 'past-or-participle' ||
    own === 'ing' ||
    own === 'participle'
  );
}

export function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let [capitals, words] = [0, 0];
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.isCapitalised) capitals++;
  }
  return words >= 4 && capitals >= 0.75 * words;
}
