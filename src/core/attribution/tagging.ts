import type { WordClass } from '../lexicon/lexicon';
import type { Token } from '../text/parsed-text';
import type { Tag } from './tag';

export interface Tagging {
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

export function isPluralName(word: string): boolean {
  return /(?:ans|ats|ists|ers|ians|ives)$/.test(word);
}

export function isBehindBare(before: Tag | undefined): boolean {
  return before === 'to' || before === 'modal';
}

/** Looks back over adverbs and negations. */
export function tagBeforeAdverbs({ tags, first }: Tagging, i: number): Tag | undefined {
  for (let k = i - 1; k >= first; k--) {
    const tag = tags[k];
    if (tag !== 'adverb' && tag !== 'negation') return tag;
  }
  return undefined;
}

export const standsAlone =
  /^(?:this|that|these|those|some|many|most|several|all|both|few|another|either|neither|each)$/;

export function isNominal(next: WordClass | undefined): boolean {
  return next === 'noun' || next === 'adjective' || next === 'noun-or-base' || next === 'noun-or-present';
}

export function startsObject(next: WordClass | undefined, token: Token | undefined): boolean {
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
