import type { Lexicon, WordClass } from '../lexicon/lexicon';
import type { ParsedText, Token } from '../text/parsed-text';
import type { Tag } from './tag';

/** Says what each token does in its sentence, left to right. */
export function tagWords({ tokens, sentences }: ParsedText, lexicon: Lexicon): Tag[] {
  const tags: Tag[] = new Array(tokens.length).fill('punctuation');
  const classes = tokens.map((token) => classOf(token, lexicon));
  const surnames = findSurnames(tokens, classes);
  for (const { firstToken, endToken } of sentences) {
    const isHeadline = isTitleCase(tokens, firstToken, endToken);
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i];
      if (token && token.kind !== 'punctuation')
        tags[i] = tagWord({ tokens, classes, tags, first: firstToken, end: endToken, isHeadline, surnames }, i, token);
    }
  }
  return tags;
}

interface Tagging {
  tokens: readonly Token[];
  classes: readonly WordClass[];
  tags: Tag[];
  first: number;
  end: number;
  /** Most Words of It Are Capitalised. */
  isHeadline: boolean;
  /** Words that stand behind a name somewhere in the text: "Young" after "Tom Young". */
  surnames: ReadonlySet<string>;
}

/** The class of a word by the lexicon, else by its ending. */
function classOf(token: Token, lexicon: Lexicon): WordClass {
  if (token.kind === 'number') return 'number';
  if (token.kind === 'clitic') return clitics.get(token.lower) ?? 'possessive';
  const known = lexicon.wordClasses.get(token.lower);
  if (known) return known;
  const word = token.lower;
  if (word.length > 4) {
    if (word.endsWith('ly')) return 'adverb';
    if (word.endsWith('ing')) return 'ing';
    if (word.endsWith('ed')) return word.includes('-') ? 'adjective' : 'past-or-participle';
    if (/(?:ous|ful|ive|able|ible|ical|less|ish|ian|ic)$/.test(word)) return 'adjective';
  }
  return 'noun';
}

const clitics: ReadonlyMap<string, WordClass> = new Map([
  ["'s", 'possessive'],
  ["'ll", 'modal'],
  ["'d", 'modal'],
  ["'ve", 'have'],
  ["'re", 'be'],
  ["'m", 'be'],
]);

function tagWord(tagging: Tagging, i: number, token: Token): Tag {
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
      return before === 'preposition' || before === 'determiner' || before === 'possessive' ? 'noun' : 'verb';
    case 'past':
      return 'verb';
    case 'base':
      if (standsForNoun(tagging, i)) return 'verb';
      if (before === 'determiner' || before === 'possessive' || before === 'preposition') return 'noun';
      if (isInCompound(tagging, i)) return 'noun'; // "Aldea think tank"
      return isBehindBare(before) || before === 'auxiliary' ? 'base' : 'verb';
    case 'participle':
      return 'participle';
    case 'past-or-participle':
      return tagPast(tagging, i);
    case 'noun-or-base':
      return tagNounOrBase(tagging, i);
    case 'noun-or-present':
      return tagNounOrPresent(tagging, i);
    case 'ing':
      return isNounInIng(tagging, i) ? 'noun' : 'ing';
    case 'noun':
      return before === 'relative' && isUnknownVerb(tagging, i) ? 'verb' : 'noun';
    default:
      return own;
  }
}

/** A capital makes a name, but not of the first word of a sentence that the lexicon knows, nor of "I". */
function isName({ tokens, first, isHeadline, surnames }: Tagging, i: number, token: Token, own: WordClass): boolean {
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

function findSurnames(tokens: readonly Token[], classes: readonly WordClass[]): Set<string> {
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

function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let [capitals, words] = [0, 0];
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.isCapitalised) capitals++;
  }
  return words >= 4 && capitals >= 0.75 * words;
}

function isAuxiliary({ classes, tokens, end }: Tagging, i: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 5); k++) {
    const next = classes[k];
    if (tokens[k]?.kind === 'punctuation') return false;
    if (next === 'adverb' || next === 'negation') continue;
    if (next === 'past-or-participle' || next === 'participle' || next === 'ing' || next === 'be' || next === 'have')
      return true;
    const isDo = classes[i] === 'do';
    return isDo && (next === 'base' || next === 'noun-or-base');
  }
  return false;
}

/** "Ruiz’s plan", but "he’s gone" and "Ruiz’s said to leave". */
function tagClitic({ classes, tags }: Tagging, i: number): Tag {
  const before = tags[i - 1];
  const next = classes[i + 1];
  if (
    before === 'subject-pronoun' ||
    before === 'pronoun' ||
    before === 'that' ||
    before === 'relative' ||
    before === 'subordinator'
  ) {
    return next === 'past-or-participle' || next === 'participle' || next === 'ing' ? 'auxiliary' : 'verb';
  }
  if (next === 'determiner' || next === 'negation' || next === 'participle') return 'verb';
  return 'possessive';
}

/** Relative behind a noun and before a verb: "the plan that failed". */
function tagThat(tagging: Tagging, i: number): Tag {
  const { classes, tags } = tagging;
  const before = tags[i - 1];
  const next = classes[i + 1];
  const isBeforeBase = next === 'base' && before === 'noun' && /[^s]s$/.test(tagging.tokens[i - 1]?.lower ?? '');
  if (isBeforeBase) return 'relative'; // "firms that warn it will rain"
  const isBeforeVerb =
    next === 'be' ||
    next === 'have' ||
    next === 'do' ||
    next === 'modal' ||
    next === 'past' ||
    next === 'present' ||
    next === 'past-or-participle';
  if ((before === 'noun' || before === 'name') && (isBeforeVerb || isUnknownVerb(tagging, i + 1))) return 'relative';
  if (isBeforeVerb && before !== 'verb') return 'pronoun';
  return 'that';
}

/** "that oversees the": a word in -s before a determiner. */
function isUnknownVerb({ tokens, classes }: Tagging, i: number): boolean {
  const next = classes[i + 1];
  const isPlain = classes[i] === 'noun' || classes[i] === 'noun-or-present';
  return (
    isPlain &&
    /[^s]s$/.test(tokens[i]?.lower ?? '') &&
    (next === 'determiner' || next === 'possessive' || next === 'object-pronoun' || next === 'to')
  );
}

/** ", a new study reports." */
function endsClause({ tokens, tags }: Tagging, i: number): boolean {
  if (!/^[.,]$/.test(tokens[i + 1]?.text ?? '')) return false;
  for (let k = i - 1; k > i - 8 && k >= 0; k--) {
    if (tags[k] === 'punctuation') return /^[,”"]$/.test(tokens[k]?.text ?? '');
    if (
      tags[k] !== 'noun' &&
      tags[k] !== 'name' &&
      tags[k] !== 'adjective' &&
      tags[k] !== 'determiner' &&
      tags[k] !== 'possessive'
    )
      return false;
  }
  return false;
}

/** "some say", "another says", "most said": the determiner is the subject. */
function standsForNoun({ tags, tokens }: Tagging, i: number): boolean {
  const word = tokens[i - 1]?.lower ?? '';
  if (
    !standsAlone.test(word) ||
    (tags[i - 1] !== 'determiner' && tags[i - 1] !== 'adverb' && tags[i - 1] !== 'pronoun')
  )
    return false;
  tags[i - 1] = 'pronoun';
  return true;
}

/** "Aldea think tank" */
function isInCompound({ tags, classes, tokens }: Tagging, i: number): boolean {
  const word = tokens[i - 1]?.lower ?? '';
  const isSingular = tags[i - 1] === 'name' ? !isPluralName(word) : tags[i - 1] === 'noun' && !word.endsWith('s');
  return isSingular && classes[i + 1] === 'noun' && !(tokens[i + 1]?.isCapitalised ?? false);
}

/** "Ruiz and Ortega both rejected plans" */
function isBothAfterSubject({ tags, tokens }: Tagging, i: number): boolean {
  if (!/^(?:both|all|each)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  const owner = tags[i - 2];
  return owner === 'name' || owner === 'noun' || owner === 'number' || owner === 'subject-pronoun';
}

/** "a senior fellow at", "the elderly said" */
function isNounInAdjective({ tags, classes, tokens }: Tagging, i: number): boolean {
  const before = tags[i - 1];
  if (before !== 'determiner' && before !== 'possessive' && before !== 'adjective') return false;
  const next = classes[i + 1];
  if (tokens[i + 1]?.isCapitalised ?? true) return false;
  return (
    next === 'preposition' ||
    next === 'past-or-participle' ||
    next === 'past' ||
    next === 'relative' ||
    tokens[i + 1]?.text === ','
  );
}

function isPluralName(word: string): boolean {
  return /(?:ans|ats|ists|ers|ians|ives)$/.test(word);
}

/** "the ruling said", "a long meeting in May" */
function isNounInIng({ tags, classes, tokens }: Tagging, i: number): boolean {
  const before = tags[i - 1];
  if (before !== 'determiner' && before !== 'possessive' && before !== 'adjective') return false;
  const next = classes[i + 1];
  return (
    !isNominal(next) &&
    next !== 'ing' &&
    !(tokens[i + 1]?.isCapitalised ?? false) &&
    next !== 'determiner' &&
    next !== 'possessive'
  );
}

/** "her plan", but "told her". */
function tagHer({ classes, tokens }: Tagging, i: number): Tag {
  const next = classes[i + 1];
  const isNoun = isNominal(next) || next === 'number' || next === 'ing' || (tokens[i + 1]?.isCapitalised ?? false);
  return isNoun ? 'possessive' : 'object-pronoun';
}

function isBehindBare(before: Tag | undefined): boolean {
  return before === 'to' || before === 'modal';
}

/** Looks back over adverbs and negations. */
function tagBeforeAdverbs({ tags, first }: Tagging, i: number): Tag | undefined {
  for (let k = i - 1; k >= first; k--) {
    const tag = tags[k];
    if (tag !== 'adverb' && tag !== 'negation') return tag;
  }
  return undefined;
}

function tagPast(tagging: Tagging, i: number): Tag {
  const { tags, classes } = tagging;
  const before = tags[i - 1];
  if (tagBeforeAdverbs(tagging, i) === 'auxiliary') return 'participle';
  if (before === 'adverb' && /^most$/.test(tagging.tokens[i - 1]?.lower ?? '') && standsForNoun(tagging, i))
    return 'verb';
  if (before === 'determiner' || before === 'possessive' || before === 'adjective') {
    if (isBothAfterSubject(tagging, i)) return 'verb';
    if (isNominal(classes[i + 1])) return 'adjective';
    if (before === 'adjective' || standsAlone.test(tagging.tokens[i - 1]?.lower ?? '')) {
      tags[i - 1] = before === 'adjective' ? 'noun' : 'pronoun'; // "the military said", "many said"
      return 'verb';
    }
    return 'participle';
  }
  if (before === 'preposition' && isNominal(classes[i + 1])) return 'adjective';
  if ((before === 'noun' || before === 'name' || i === tagging.first) && tagging.tokens[i + 1]?.lower === 'by')
    return 'participle';
  return 'verb';
}

const standsAlone = /^(?:this|that|these|those|some|many|most|several|all|both|few|another|either|neither|each)$/;

function isNominal(next: WordClass | undefined): boolean {
  return next === 'noun' || next === 'adjective' || next === 'noun-or-base' || next === 'noun-or-present';
}

function startsObject(next: WordClass | undefined, token: Token | undefined): boolean {
  if (!next || !token) return false;
  if (token.kind === 'punctuation') return /[“"‘:«]/.test(token.text);
  return (
    next === 'determiner' ||
    next === 'possessive' ||
    next === 'that' ||
    next === 'subject-pronoun' ||
    next === 'object-pronoun' ||
    next === 'pronoun' ||
    token.isCapitalised
  );
}

function tagNounOrBase(tagging: Tagging, i: number): Tag {
  const { tokens, classes } = tagging;
  const before = tagBeforeAdverbs(tagging, i);
  if (isBehindBare(before)) return 'base';
  if (before === 'subject-pronoun' || before === 'relative') return 'verb';
  if (before === 'auxiliary' && classes[i - 1] === 'do') return 'base';
  if (before === 'pronoun' && (tokens[i - 1]?.lower === 'you' || startsObject(classes[i + 1], tokens[i + 1])))
    return 'verb';
  const word = tokens[i - 1]?.lower ?? '';
  const isPlural =
    (before === 'noun' && /(?:[^s]s|people|police|men|women)$/.test(word)) || (before === 'name' && isPluralName(word));
  return isPlural && startsObject(classes[i + 1], tokens[i + 1]) ? 'verb' : 'noun';
}

function tagNounOrPresent(tagging: Tagging, i: number): Tag {
  const { tokens, classes } = tagging;
  const before = tagBeforeAdverbs(tagging, i);
  if (before === 'relative' || before === 'subject-pronoun') return 'verb';
  if (before === 'noun' || before === 'name' || before === 'pronoun') {
    const next = classes[i + 1];
    if (startsObject(next, tokens[i + 1]) || endsClause(tagging, i)) return 'verb';
    return before !== 'noun' &&
      (next === 'preposition' ||
        next === 'adverb' ||
        next === 'noun' ||
        next === 'adjective' ||
        next === 'subordinator')
      ? 'verb'
      : 'noun';
  }
  return 'noun';
}
