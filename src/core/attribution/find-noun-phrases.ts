import type { ParsedText } from '../text/parsed-text';
import type { Tag } from './tag';

/** A run of words around one noun: "the former mayor", "Gov. Ann Ruiz", "her lawyer’s phone", "he". Token indices, half-open. */
export interface NounPhrase {
  first: number;
  end: number;
  isPronoun: boolean;
}

export interface NounPhrases {
  phrases: NounPhrase[];
  /** For each token the index of its phrase, or -1. */
  phraseAt: Int32Array;
}

/** Finds the noun phrases without what hangs on them behind ("of the town", ", 45,"). */
export function findNounPhrases({ tokens, sentences }: ParsedText, tags: readonly Tag[]): NounPhrases {
  const phrases: NounPhrase[] = [];
  const phraseAt = new Int32Array(tokens.length).fill(-1);
  for (const { firstToken, endToken } of sentences) {
    let i = firstToken;
    while (i < endToken) {
      const end = endOfPhrase(tokens, tags, i, endToken);
      if (end > i) {
        phraseAt.fill(phrases.length, i, end);
        phrases.push({ first: i, end, isPronoun: end === i + 1 && isPronoun(tags[i]) });
        i = end;
      } else i++;
    }
  }
  return { phrases, phraseAt };
}

function isPronoun(tag: Tag | undefined): boolean {
  return tag === 'subject-pronoun' || tag === 'object-pronoun' || tag === 'pronoun';
}

function endOfPhrase(tokens: ParsedText['tokens'], tags: readonly Tag[], from: number, sentenceEnd: number): number {
  if (isPronoun(tags[from]) || isDayAlone(tokens, tags, from)) return from + 1;
  let head = from - 1;
  for (let i = from; i < sentenceEnd; i++) {
    const tag = tags[i];
    if (tag === 'noun' || tag === 'name') head = i;
    else if (tag === 'number') head = i;
    else if (tag === 'possessive') {
      if (tokens[i]?.kind !== 'clitic' && i > from && tags[i - 1] !== 'determiner') break;
    } else if (tag === 'determiner') {
      if (i > from && tags[i - 1] !== 'determiner' && !isOfList(tokens, i) && !isInTitle(tokens, i)) break;
    } else if (tag === 'adjective' || isBetweenAdjectives(tags, i, from)) continue;
    else if (tag === 'punctuation') {
      if (!isInside(tokens, tags, i, sentenceEnd)) break;
    } else if ((tag === 'ing' || tag === 'participle' || tag === 'adverb') && i > from && isModifier(tags, i)) continue;
    else break;
  }
  if (head < from) {
    // "these", "several": a determiner that stands for its noun.
    return tags[from] === 'determiner' && !/^(?:the|an?|no|every)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  }
  return head + 1;
}

/** "Late on Sunday | Ruiz left"; but "on Sunday Night Live". */
function isDayAlone(tokens: ParsedText['tokens'], tags: readonly Tag[], i: number): boolean {
  return (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[i]?.lower ?? '') &&
    tokens[i - 1]?.lower === 'on' &&
    tags[i + 1] === 'name' &&
    !/^(?:night|morning|afternoon|evening|times|live|show|mail|telegraph|politics|agenda)$/.test(
      tokens[i + 1]?.lower ?? '',
    )
  );
}

/** "current and former officials" */
function isBetweenAdjectives(tags: readonly Tag[], i: number, from: number): boolean {
  return tags[i] === 'coordinator' && i > from && tags[i - 1] === 'adjective' && tags[i + 1] === 'adjective';
}

/** "Aldea’s This Week": the determiner is part of a name. */
function isInTitle(tokens: ParsedText['tokens'], i: number): boolean {
  return tokens[i - 1]?.kind === 'clitic' && /^\p{Lu}/u.test(tokens[i]?.text ?? '');
}

/** "all the", "half the": the earlier word was a determiner too. */
function isOfList(tokens: ParsedText['tokens'], i: number): boolean {
  return /^(?:all|both|half|such)$/.test(tokens[i - 1]?.lower ?? '');
}

/** "$ 5", "5 %", "voters’ choice", "A/B". */
function isInside(tokens: ParsedText['tokens'], tags: readonly Tag[], i: number, end: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (text === '$' || text === '€' || text === '£' || text === '%' || text === '#' || text === '&') return true;
  if (text === '!' && tags[i - 1] === 'name' && tags[i + 1] === 'name' && i + 1 < end) return true; // "Yahoo! News"
  const isGenitive =
    (text === '’' || text === "'") && /s$/i.test(tokens[i - 1]?.text ?? '') && tokens[i]?.start === tokens[i - 1]?.end;
  return (
    isGenitive &&
    tokens[i]?.region === tokens[i - 1]?.region &&
    i + 1 < end &&
    (tags[i + 1] === 'noun' || tags[i + 1] === 'name' || tags[i + 1] === 'adjective')
  );
}

/** Between a determiner or the like and a noun: "the leading man", "a very old plan". */
function isModifier(tags: readonly Tag[], i: number): boolean {
  const before = tags[i - 1];
  const next = tags[i + 1];
  const isOpen =
    before === 'determiner' ||
    before === 'possessive' ||
    before === 'adjective' ||
    before === 'adverb' ||
    before === 'number';
  return (
    isOpen && (next === 'noun' || next === 'adjective' || next === 'name' || next === 'participle' || next === 'ing')
  );
}
