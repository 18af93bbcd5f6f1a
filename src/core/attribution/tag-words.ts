import type { Lexicon, WordClass } from '../lexicon/lexicon';
import type { ParsedText, Token } from '../text/parsed-text';
import { findSurnames, isName, isTitleCase } from './is-name';
import type { Tag } from './tag';
import { isNounInAdjective, isNounInBase, isNounInIng, tagClitic, tagHer, tagThat } from './tag-nouns';
import {
  isAuxiliary,
  isInCompound,
  isReadAloud,
  isUnknownBase,
  isUnknownVerb,
  standsForNoun,
  tagNounOrBase,
  tagNounOrPresent,
  tagPast,
} from './tag-verbs';
import { isBehindBare, type Tagging } from './tagging';

/** Says what each token does in its sentence, left to right. */
export function tagWords({ tokens, sentences }: ParsedText, lexicon: Lexicon): Tag[] {
  const tags: Tag[] = new Array(tokens.length).fill('punctuation');
  const classes = tokens.map((token) => classOf(token, lexicon));
  const surnames = findSurnames(tokens, classes);
  for (const { firstToken, endToken } of sentences) {
    const isHeadline = isTitleCase(tokens, firstToken, endToken);
    const tagging: Tagging = { tokens, classes, tags, first: firstToken, end: endToken, isHeadline, surnames };
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i];
      if (token && token.kind !== 'punctuation') tags[i] = tagWord(tagging, i, token, lexicon);
    }
  }
  return tags;
}

/** The class of a word by the lexicon, else by its ending. */
function classOf(token: Token, lexicon: Lexicon): WordClass {
  if (token.kind === 'number') return 'number';
  if (token.kind === 'punctuation') return 'punctuation';
  if (token.kind === 'clitic') return clitics.get(token.lower) ?? 'possessive';
  const known = lexicon.wordClasses.get(token.lower);
  if (known) return known;
  const word = token.lower;
  if (word.length <= 4) return 'noun';
  switch (word.at(-1)) {
    case 'y':
      return word.endsWith('ly') && !nounsInLy.test(word) ? 'adverb' : 'noun';
    case 'g': // "Beijing" is no verb.
      return word.endsWith('ing') && !(token.isCapitalised && !hasVerbStem(word, lexicon)) ? 'ing' : 'noun';
    case 'd':
      return !word.endsWith('ed') ? 'noun' : word.includes('-') ? 'adjective' : 'past-or-participle';
    case 's':
    case 'l':
    case 'e':
    case 'h':
    case 'n':
    case 'c':
      return adjectiveEnding.test(word) ? 'adjective' : 'noun';
    default:
      return 'noun';
  }
}

/** "the help of 5,000 volunteers", but not "a mother of three says" nor "Lot 7 says". */
function isCounted({ tokens, tags }: Tagging, i: number): boolean {
  return tokens[i - 1]?.kind === 'number' && (tags[i - 2] === 'preposition' || tags[i - 2] === 'determiner');
}

const adjectiveEnding = /(?:ous|ful|ive|able|ible|ical|less|ish|ian|ic)$/;

const nounsInLy =
  /^(?:tally|rally|ally|bully|belly|jelly|family|assembly|anomaly|monopoly|butterfly|italy|sicily|barfly)$/;

function hasVerbStem(word: string, lexicon: Lexicon): boolean {
  const stem = word.slice(0, -3);
  const isBase = (form: string) => /base/.test(lexicon.wordClasses.get(form) ?? '');
  return isBase(stem) || isBase(`${stem}e`) || (stem.at(-1) === stem.at(-2) && isBase(stem.slice(0, -1)));
}

const clitics: ReadonlyMap<string, WordClass> = new Map([
  ["'s", 'possessive'],
  ["'ll", 'modal'],
  ["'d", 'modal'],
  ["'ve", 'have'],
  ["'re", 'be'],
  ["'m", 'be'],
]);

function tagWord(tagging: Tagging, i: number, token: Token, lexicon: Lexicon): Tag {
  const { tags, classes, first } = tagging;
  const own = classes[i] ?? 'noun';
  const before = i > first ? tags[i - 1] : undefined;
  if (token.isCapitalised && isName(tagging, i, token, own)) return 'name';
  switch (own) {
    case 'be':
    case 'have':
    case 'do':
      return isAuxiliary(tagging, i) ? 'auxiliary' : before === 'modal' || before === 'to' ? 'base' : 'verb';
    case 'possessive':
      return token.kind === 'clitic' ? tagClitic(tagging, i) : 'possessive';
    case 'pronoun':
      return token.lower === 'her' ? tagHer(tagging, i) : 'pronoun';
    case 'relative':
      return before === 'noun' ||
        before === 'name' ||
        before === 'possessive' ||
        tagging.tokens[i - 1]?.text === ',' ||
        before === 'preposition'
        ? 'relative'
        : 'subordinator';
    case 'that':
      return tagThat(tagging, i);
    case 'adjective':
      return isNounInAdjective(tagging, i) ? 'noun' : 'adjective';
    case 'present':
      if (standsForNoun(tagging, i)) return 'verb';
      if (isCounted(tagging, i) || (before === 'number' && token.lower === 'seconds')) return 'noun';
      return before === 'preposition' || before === 'determiner' || before === 'possessive' ? 'noun' : 'verb';
    case 'past':
      return 'verb';
    case 'base':
      if (standsForNoun(tagging, i) || isReadAloud(tagging, i)) return 'verb';
      if (before === 'determiner' || before === 'possessive' || before === 'preposition') return 'noun';
      if (isInCompound(tagging, i)) return 'noun'; // "Aldea think tank"
      if (isNounInBase(tagging, i, lexicon)) return 'noun'; // "her long bid for the office"
      if (before === 'punctuation' && tagging.tokens[i + 1]?.lower === 'of') return 'noun'; // ", head of the council"
      return isBehindBare(before) || before === 'auxiliary' ? 'base' : 'verb';
    case 'participle':
      return 'participle';
    case 'past-or-participle':
      return tagPast(tagging, i);
    case 'noun-or-base':
      return tagNounOrBase(tagging, i);
    case 'noun-or-present':
      return tagNounOrPresent(tagging, i);
    case 'preposition':
      return token.lower === 'since' && before === 'auxiliary' ? 'adverb' : 'preposition'; // "has since said"
    case 'to':
      return tagging.tokens[i - 1]?.lower === 'according' ? 'preposition' : 'to';
    case 'ing':
      return isNounInIng(tagging, i) ? 'noun' : 'ing';
    case 'noun':
      if (before === 'to' && isUnknownBase(tagging, i)) return 'base';
      return before === 'relative' && isUnknownVerb(tagging, i) ? 'verb' : 'noun';
    default:
      return own;
  }
}
