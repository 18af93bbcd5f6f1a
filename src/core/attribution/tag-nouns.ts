import type { Lexicon } from '../lexicon/lexicon';
import type { Tag } from './tag';
import { isUnknownVerb } from './tag-verbs';
import { isNominal, type Tagging } from './tagging';

/** "Ruiz’s plan", but "he’s gone" and "Ruiz’s said to leave". */
export function tagClitic({ classes, tags }: Tagging, i: number): Tag {
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
export function tagThat(tagging: Tagging, i: number): Tag {
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
    next === 'past-or-participle' ||
    tagging.tokens[i + 1]?.lower === 'read'; // "a notice that read: “…”"
  if ((before === 'noun' || before === 'name') && (isBeforeVerb || isUnknownVerb(tagging, i + 1))) return 'relative';
  if (isBeforeVerb && before !== 'verb') return 'pronoun';
  return 'that';
}

/** "a senior fellow at", "the elderly said" */
export function isNounInAdjective({ tags, classes, tokens }: Tagging, i: number): boolean {
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

/** "her 2016 bid for the office", "a large ad buy in Aldea", "the security head said": of these the verb would need another form or place. */
export function isNounInBase({ tags, classes, tokens }: Tagging, i: number, { reportingForms }: Lexicon): boolean {
  const before = tags[i - 1];
  const word = tokens[i - 1]?.lower ?? '';
  if (reportingForms.has(tokens[i]?.lower ?? '')) return false;
  const isBeforeCue = reportingForms.get(tokens[i + 1]?.lower ?? '')?.form === 'past-or-participle';
  const isSingular = before === 'noun' && !/(?:s|people|police|men|women|children|staff)$/.test(word);
  if (isBeforeCue && (isSingular || before === 'adjective')) return true;
  const isModified = before === 'number' || before === 'adjective';
  if (isModified) return tags[i - 2] === 'possessive' && classes[i + 1] === 'preposition';
  return isSingular && classes[i + 1] === 'preposition' && isLedByArticle({ tags, tokens }, i - 1);
}

/** "a $1.5 million ad | buy": one of them, so that its verb would end in -s. */
function isLedByArticle({ tags, tokens }: Pick<Tagging, 'tags' | 'tokens'>, noun: number): boolean {
  for (let k = noun; k > noun - 6 && k >= 0; k--) {
    if (tags[k] === 'determiner') return /^(?:an?|one|every|each)$/.test(tokens[k]?.lower ?? '');
    if (tags[k] !== 'noun' && tags[k] !== 'number' && tags[k] !== 'adjective' && tokens[k]?.text !== '$') return false;
  }
  return false;
}

/** "the ruling said", "a long meeting in May" */
export function isNounInIng({ tags, classes, tokens }: Tagging, i: number): boolean {
  const before = tags[i - 1];
  const follower = classes[i + 1];
  const hasVerb = follower === 'modal' || follower === 'be' || follower === 'have' || follower === 'past';
  const isBehindNoun = before === 'noun' || before === 'name' || before === 'number';
  if (isBehindNoun && (hasVerb || isPaper(tokens[i]?.lower, follower))) return true; // "a court ruling would", "a 4-4 ruling by"
  if (before !== 'determiner' && before !== 'possessive' && before !== 'adjective') return false;
  const next = classes[i + 1];
  if (tokens[i + 1]?.text === ',' && /^[“"‘«]$/.test(tokens[i + 2]?.text ?? '')) return false; // "in bright light insisting, “…”"
  return (
    !isNominal(next) &&
    next !== 'ing' &&
    !(tokens[i + 1]?.isCapitalised ?? false) &&
    next !== 'determiner' &&
    next !== 'possessive'
  );
}

/** "her plan", but "told her". */
export function tagHer({ classes, tokens }: Tagging, i: number): Tag {
  const next = classes[i + 1];
  const isBruised = next === 'past-or-participle' && isNominal(classes[i + 2]); // "her bruised arm"
  const isNoun =
    isBruised || isNominal(next) || next === 'number' || next === 'ing' || (tokens[i + 1]?.isCapitalised ?? false);
  return isNoun ? 'possessive' : 'object-pronoun';
}

/** "ruling in", "hearing on": of these the noun is far more usual behind a noun. */
function isPaper(word: string | undefined, next: string | undefined): boolean {
  return (
    (next === 'preposition' || next === 'punctuation') &&
    /^(?:ruling|hearing|filing|finding|briefing)$/.test(word ?? '')
  );
}
