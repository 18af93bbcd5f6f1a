import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';
import { isTimeWord } from '../attribution/time-words';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../text/parsed-text';
import { endsInTitle } from './ends-in-title';
import { findBodyName } from './find-body-name';
import { findRunOfName, holdsBodyWord } from './find-run-of-name';
import { kindOfName, type NameKind } from './kind-of-name';

/** The name that a noun phrase ends in, and what stands before it: "former mayor | Ann Ruiz". */
export interface NameInPhrase {
  name: TokenSpan;
  /** Titles and nouns before it. */
  before: TokenSpan;
  kind: NameKind;
}

/** Finds the name at a phrase's end; null where it ends in a noun, as "Ruiz’s lawyer" does, or in a title, as "the President" does. */
export function findNameInPhrase(reading: Reading, phrase: NounPhrase): NameInPhrase | null {
  const { parsed, tags, lexicon } = reading;
  const { tokens } = parsed;
  const end = endOfName(tokens, phrase);
  const last = tokens[end - 1];
  if (!last || tags[end - 1] !== 'name' || isTimeWord(last.lower) || endsInTitle(reading, phrase, end)) return null;
  const first = findRunOfName(reading, phrase.first, end);
  if (end - first > 1 && isAllInCapitals(tokens, first, end)) return null; // Shouting.
  if (holdsBodyWord(tokens, first, end, lexicon)) {
    const name = findBodyName(reading, phrase.first, [first, end]);
    return { name, before: [phrase.first, name[0]], kind: 'body' };
  }
  const start = behindTitles(tokens, first, end, lexicon);
  const found = kindOfName({ tokens, lexicon, phraseFirst: phrase.first, first, start, end });
  if (!found) return null;
  const from = found === 'whole-body' ? first : start;
  return { name: [from, end], before: [phrase.first, from], kind: found === 'whole-body' ? 'body' : found };
}

const honours = /^(?:MBE|OBE|CBE|KBE|DBE|KC|QC|SC|SAN|MP|MPs|MSP|MLA|TD|MEP|JP|PhD|MD|RN|DA)$/;

/** Without the "’s" of "Ruiz’s". */
function endOfName(tokens: readonly Token[], { first, end }: NounPhrase): number {
  const isHonoured =
    end - first > 2 && honours.test(tokens[end - 1]?.text ?? '') && tokens[end - 3]?.isCapitalised === true;
  if (isHonoured) return end - 1; // "Councillor Paul Orr | MBE"
  return end - 1 > first && tokens[end - 1]?.kind === 'clitic' ? end - 1 : end;
}

function isAllInCapitals(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens[i]?.text !== tokens[i]?.text.toUpperCase()) return false;
  return true;
}

const compoundTitle =
  /^co-(?:host|founder|author|owner|chair|director|star|writer|leader|creator)$|-(?:in-chief|born|based|elect|general|guitarists?|turned-[a-z]+|president|director|founder|author|winning|american)$/; // "Editor-in-Chief", "Canadian-born"
// Given names that end as nations’ adjectives do.
const likeNations =
  /^(?:adrian|julian|vivian|sebastian|bastian|lillian|lilian|gillian|jillian|damian|dorian|florian|fabian|kilian|cillian|marian|duncan)$/;

/** "Russian President | Ann Ruiz" */
function behindTitles(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): number {
  const { titles, nationAdjective, personNouns } = lexicon;
  let start = first;
  for (let i = first; i < end - 1; i++) {
    const word = tokens[i]?.lower ?? '';
    const isTitle = titles.has(word) || (word.includes('-') && compoundTitle.test(word));
    const isNation = i === start && nationAdjective.test(word) && !likeNations.test(word);
    if (isTitle || isNation || (i === start && personNouns.has(word))) start = i + 1;
  }
  return start;
}
