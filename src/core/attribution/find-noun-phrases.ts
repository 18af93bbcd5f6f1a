import type { Lexicon } from '../lexicon/lexicon';
import type { ParsedText } from '../text/parsed-text';
import type { Tag } from './tag';
import { isTimeWord } from './time-words';

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
export function findNounPhrases(
  { tokens, sentences }: ParsedText,
  tags: readonly Tag[],
  lexicon: Lexicon,
): NounPhrases {
  const phrases: NounPhrase[] = [];
  const phraseAt = new Int32Array(tokens.length).fill(-1);
  for (const { firstToken, endToken } of sentences) {
    let i = firstToken;
    const fronted = endOfFronted(tags, firstToken, endToken);
    while (i < endToken) {
      const whole = splitTime(tokens, i, endOfPhrase(tokens, tags, i, endToken));
      const end = whole <= fronted && whole > i + 1 ? splitFronted({ tokens, tags, lexicon }, i, whole) : whole;
      if (end > i) {
        phraseAt.fill(phrases.length, i, end);
        phrases.push({ first: i, end, isPronoun: end === i + 1 && isPronoun(tags[i]) });
        i = end;
      } else i++;
    }
  }
  return { phrases, phraseAt };
}

/** "Last night | Mayor Ruiz", "the union’s top court | last week": when is a phrase of its own; but "last week’s vote". */
function splitTime(tokens: ParsedText['tokens'], first: number, end: number): number {
  if (end - first < 3) return end;
  const next = tokens[first + 2];
  if (next?.isCapitalised && next.kind === 'word' && isWhen(tokens, first)) return first + 2;
  return end - first > 3 && tokens[end - 3]?.kind === 'word' && isWhen(tokens, end - 2) ? end - 2 : end;
}

function isWhen(tokens: ParsedText['tokens'], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word !== 'last' && word !== 'this' && word !== 'next' && word !== 'late' && word !== 'earlier') return false;
  return isTimeWord(tokens[at + 1]?.lower ?? '');
}

const longestFronted = 25; // Tokens of "In a letter to the council of the old town on Monday".

/** Where the words end that stand before the first verb of a sentence that opens with a preposition; its start for any other sentence. */
function endOfFronted(tags: readonly Tag[], first: number, end: number): number {
  if (tags[first] !== 'preposition') return first;
  for (let i = first + 1; i < Math.min(end, first + longestFronted); i++) {
    const tag = tags[i];
    if (tag === 'punctuation') return first;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal') return tags[i - 1] === 'adverb' ? i - 1 : i;
  }
  return first;
}

interface FrontedInput {
  tokens: ParsedText['tokens'];
  tags: readonly Tag[];
  lexicon: Lexicon;
}

/** "In a letter to the council | Ruiz wrote", "on Sunday | Ann Ruiz said": a new phrase begins where no comma tells. */
function splitFronted({ tokens, tags, lexicon }: FrontedInput, first: number, end: number): number {
  if (tags[first - 1] !== 'preposition' && tags[first - 1] !== 'to') return end;
  let name = end;
  while (name > first && tags[name - 1] === 'name') name--;
  for (let i = Math.max(name, first) + 1; i < end; i++) if (isTimeWord(tokens[i - 1]?.lower ?? '')) return i;
  const isPlace = lexicon.places.has(tokens[name]?.lower ?? '') && /^(?:in|from)$/.test(tokens[first - 1]?.lower ?? '');
  const isBody = lexicon.bodyNameWords.has(tokens[end - 1]?.lower ?? '');
  if (isPlace && !isBody && name === first && name + 1 < end) return name + 1; // "In Paris | Ruiz said"
  const before = tokens[name - 1]?.lower ?? '';
  const next = tags[end];
  const isSubject = next === 'verb' || next === 'auxiliary' || next === 'modal' || next === 'adverb';
  if (!isSubject || name === first || name === end || tags[name - 1] !== 'noun') return end;
  const isTitle =
    lexicon.personNouns.has(before) ||
    lexicon.titles.has(before) ||
    speakingSuffix.test(before) ||
    before.includes('-');
  return isTitle ? end : name;
}

const speakingSuffix = /(?:er|or|ist|ian|man|woman|person)$/; // "the drummer Ruiz"

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
    tags[i + 1] === 'name' &&
    tokens[i - 1]?.lower === 'on' &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[i]?.lower ?? '') &&
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
