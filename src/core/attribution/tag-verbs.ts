import type { Tag } from './tag';
import {
  isBehindBare,
  isNominal,
  isPluralName,
  standsAlone,
  startsObject,
  type Tagging,
  tagBeforeAdverbs,
} from './tagging';

export function isAuxiliary({ classes, tokens, end }: Tagging, i: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 5); k++) {
    const next = classes[k];
    if (tokens[k]?.kind === 'punctuation') return false;
    if (next === 'adverb' || next === 'negation' || tokens[k]?.lower === 'since') continue; // "has since said"
    if (next === 'past-or-participle' || next === 'participle' || next === 'ing' || next === 'be' || next === 'have')
      return true;
    const isDo = classes[i] === 'do';
    return isDo && (next === 'base' || next === 'noun-or-base');
  }
  return false;
}

/** "that oversees the": a word in -s before a determiner. */
export function isUnknownVerb({ tokens, classes }: Tagging, i: number): boolean {
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
export function standsForNoun({ tags, tokens }: Tagging, i: number): boolean {
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
export function isInCompound({ tags, classes, tokens }: Tagging, i: number): boolean {
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

/** "to disavow the plan": a word that the lexicon does not know, before an object. */
export function isUnknownBase({ tokens, classes }: Tagging, i: number): boolean {
  const next = classes[i + 1];
  const word = tokens[i]?.lower ?? '';
  const isObject =
    next === 'determiner' ||
    next === 'possessive' ||
    next === 'object-pronoun' ||
    (tokens[i + 1]?.isCapitalised ?? false);
  return isObject && !word.endsWith('s') && !(tokens[i]?.isCapitalised ?? true);
}

export function tagPast(tagging: Tagging, i: number): Tag {
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

export function tagNounOrBase(tagging: Tagging, i: number): Tag {
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
  if (!startsObject(classes[i + 1], tokens[i + 1])) return 'noun';
  return isPlural || isVerbOfPlural(tagging, i) ? 'verb' : 'noun';
}

/** "A sign at the landing read: “…”": its past is written as its base. */
export function isReadAloud(tagging: Tagging, i: number): boolean {
  const { tokens, tags } = tagging;
  if (tokens[i]?.lower !== 'read') return false;
  const next = tokens[i + 1]?.text === ',' ? tokens[i + 2] : tokens[i + 1];
  if (tags[i - 1] !== 'noun' && tags[i - 1] !== 'name') return false;
  return /^(?::|[“"‘«]|''|``)$/.test(next?.text ?? '') || endsClause(tagging, i); // “…,” the letter read.
}

/** "Communities near the site report that …": a plural or "many" begins the sentence, and no verb has come yet. */
function isVerbOfPlural({ tokens, classes, tags, first }: Tagging, i: number): boolean {
  const next = classes[i + 1];
  if (tags[i - 1] !== 'noun' && tags[i - 1] !== 'name') return false;
  if (next !== 'that' && next !== 'subject-pronoun') return false;
  let isPlural = false;
  for (let k = i - 1; k >= first; k--) {
    const tag = tags[k];
    if (tag === 'verb' || tag === 'modal' || tag === 'auxiliary' || tag === 'that' || tag === 'relative') return false;
    if (tag === 'subordinator' || tokens[k]?.kind === 'punctuation') break;
    const word = tokens[k]?.lower ?? '';
    isPlural =
      (tag === 'noun' && /(?:[^s]s|people|men|women)$/.test(word)) || /^(?:many|some|several|both)$/.test(word);
  }
  return isPlural;
}

/** "…, reports Reuters." and “…,” comments Ruiz: a comma or a mark before, a name behind that ends the clause. */
function isInverted({ tokens, end, first }: Tagging, i: number): boolean {
  const mark = tokens[i - 1]?.text ?? '';
  if (i === first || !/^[,”"’'»]$/.test(mark)) return false;
  let k = i + 1;
  if (!tokens[k]?.isCapitalised) return false;
  while (k < end && (tokens[k]?.isCapitalised || tokens[k]?.kind === 'clitic')) k++;
  return mark !== ',' || k >= end || /^[.,;]$/.test(tokens[k]?.text ?? '');
}

/** "the emissions rules that could …", "charges that might …": what a relative clause hangs on is a noun. */
function isBeforeRelative({ tokens, classes }: Tagging, i: number): boolean {
  if (tokens[i + 1]?.lower !== 'that') return false;
  const next = classes[i + 2];
  return (
    next === 'modal' ||
    next === 'be' ||
    next === 'have' ||
    next === 'present' ||
    next === 'base' ||
    next === 'past' ||
    next === 'past-or-participle' ||
    (next === 'noun-or-base' && tokens[i + 3]?.lower === 'to') // "rules that promise to change the town"
  );
}

/** "Clean River Act rules that could": a name before these is no speaker. */
function isPaper(word: string | undefined): boolean {
  return /^(?:rules|reports|charges|notes|credits)$/.test(word ?? '');
}

/** "moves to Western | states this week", "about crude | remarks he had made": a noun behind what only modifies it. */
function isOfStates({ tokens, classes, tags }: Tagging, i: number): boolean {
  if (tags[i - 1] === 'name' && classes[i - 1] === 'adjective' && tokens[i + 1]?.lower !== 'that') return true;
  return (
    (tags[i - 2] === 'preposition' || tokens[i - 2]?.lower === 'about') &&
    tags[i - 1] === 'noun' &&
    classes[i + 1] === 'subject-pronoun' &&
    /^(?:remarks|comments|posts|notes|reports)$/.test(tokens[i]?.lower ?? '')
  );
}

export function tagNounOrPresent(tagging: Tagging, i: number): Tag {
  const { tokens, classes } = tagging;
  const before = tagBeforeAdverbs(tagging, i);
  if (before === 'punctuation' && isInverted(tagging, i)) return 'verb';
  if ((before === 'noun' || (before === 'name' && isPaper(tokens[i]?.lower))) && isBeforeRelative(tagging, i))
    return 'noun';
  if (before === 'relative' || before === 'subject-pronoun') return 'verb';
  if (isOfStates(tagging, i)) return 'noun';
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
