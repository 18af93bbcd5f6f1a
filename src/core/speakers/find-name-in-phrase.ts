import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';
import type { Tag } from '../attribution/tag';
import { isTimeWord } from '../attribution/time-words';
import type { Lexicon, WordClass } from '../lexicon/lexicon';
import type { Token } from '../text/parsed-text';
import { findNameStart } from './find-name-start';

/** The name that a noun phrase ends in, and what stands before it: "former mayor | Ann Ruiz". */
export interface NameInPhrase {
  name: TokenSpan;
  /** Titles and nouns before it. */
  before: TokenSpan;
  kind: 'person' | 'body' | 'place';
}

const compoundTitle =
  /^co-(?:host|founder|author|owner|chair|director|star|writer|leader|creator)$|-(?:in-chief|born|based|elect|general|guitarists?|turned-[a-z]+|president|director|founder|author|winning|american)$/; // "Editor-in-Chief", "Canadian-born"
const honorific =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|sen|rep|gov|president|minister|secretary|mayor|spokesman|spokeswoman|spokesperson|chairman|chairwoman|professor|director|editor|reporter|correspondent|analyst|economist|officer|ceo|manager|adviser|advisor|attorney|ambassador|senator|governor|judge|author|commissioner|leader|speaker|whip|chief|counsel|superintendent|sheriff|coach)\.?$/;
// Last words of the names of what neither speaks nor is called "he".
const things = new Set(
  'act bill amendment treaty accord constitution recession war cup games olympics series prize award awards championship championships festival bridge river lake road avenue boulevard highway airport island islands bay beach valley mountain mountains tower building day eve era season summit conference convention'.split(
    ' ',
  ),
);
// Given names that end as nations’ adjectives do.
const likeNations =
  /^(?:adrian|julian|vivian|sebastian|bastian|lillian|lilian|gillian|jillian|damian|dorian|florian|fabian|kilian|cillian|marian|duncan)$/;
const courtesy = /^(?:mr|mrs|ms|miss|dr)\.?$/;
// Titles and callings that are surnames too: "Dana King"; "Mr. Dean".
const surnames = new Set(
  'king pope judge dean bishop major page baker cook butler carter fisher hunter mason miller parker porter potter prince shepherd singer taylor turner walker farmer archer abbot duke earl baron knight rider skinner marshal price'.split(
    ' ',
  ),
);
const longestPersonName = 5; // Words; "Ursula von der Leyen" has four.

/** Finds the name at a phrase's end; null where it ends in a noun, as "Ruiz’s lawyer" does, or in a title, as "the President" does. */
export function findNameInPhrase({ parsed, tags, lexicon }: Reading, phrase: NounPhrase): NameInPhrase | null {
  const { tokens } = parsed;
  const end = endOfName(tokens, phrase);
  const last = tokens[end - 1];
  if (!last || tags[end - 1] !== 'name' || isTimeWord(last.lower)) return null;
  const isTitle = lexicon.titles.has(last.lower) || (lexicon.personNouns.has(last.lower) && end - phrase.first > 1);
  const before = tokens[end - 2]?.lower ?? '';
  const isSurname =
    end - phrase.first > 1 &&
    (courtesy.test(before) ||
      lexicon.firstNames.has(before) ||
      (surnames.has(last.lower) &&
        tokens[phrase.first]?.lower !== 'the' &&
        isPlainName(tags[end - 2], before, lexicon)));
  if (isTitle && !isSurname) return null;
  let first = end - 1;
  while (first > phrase.first && isOfName(tokens, tags, first - 1)) first--;
  while (first < end - 1 && tags[first] !== 'name') first++;
  while (
    first < end - 1 &&
    isShouted(tokens[first]) &&
    (isShouted(tokens[first + 1]) || end - first > 2) &&
    !isShouted(last)
  )
    first++; // A heading run into the text.
  const nameFirst = first;
  const isBodyName = tokens.slice(first, end).some(({ lower }) => lexicon.bodyNameWords.has(lower));
  if (end - first >= 3 && !isBodyName && lexicon.places.has(tokens[first]?.lower ?? '')) first++; // "ambassador to Britain Ann Ruiz"
  for (let i = first; i < end - 1; i++) {
    if (honorific.test(tokens[i]?.lower ?? '') && !lexicon.bodyNameWords.has(tokens[i + 1]?.lower ?? '')) first = i + 1; // "Downing Street Sir Ian Orr"
  }
  if (!isBodyName || first > nameFirst) first = findNameStart(tokens, first, end, lexicon);
  const words = tokens.slice(first, end);
  if (words.length > 1 && words.every(({ text }) => text === text.toUpperCase())) return null; // Shouting.
  const determiner = tokens[phrase.first]?.lower;
  if (words.some(({ lower }) => lexicon.bodyNameWords.has(lower))) {
    const whole = extendOf(tokens, tags, end);
    const owner = ownerOf(tokens, tags, phrase.first, first);
    return { name: [owner, whole], before: [phrase.first, owner], kind: 'body' };
  }
  let start = first;
  for (let i = first; i < end - 1; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      lexicon.titles.has(word) ||
      (word.includes('-') && compoundTitle.test(word)) ||
      (i === start &&
        ((lexicon.nationAdjective.test(word) && !likeNations.test(word)) || lexicon.personNouns.has(word)))
    )
      start = i + 1;
  }
  if (isFunctionWord(last, end - start, lexicon)) return null;
  // "the American Legion": its adjective belongs to it where the rest is one word that nobody bears.
  const isWhole = start > first && end - start === 1 && determiner === 'the' && phrase.first + 1 === first;
  if (
    isWhole &&
    start === first + 1 &&
    lexicon.nationAdjective.test(tokens[first]?.lower ?? '') &&
    !isGivenName(last, lexicon)
  )
    return { name: [first, end], before: [phrase.first, first], kind: 'body' };
  const isPlace = (end - start === 1 && lexicon.places.has(last.lower)) || (end - start > 1 && things.has(last.lower));
  if (end - start === 1 && !isPlace && lexicon.nationAdjective.test(last.lower)) return null; // "the Russian and Syrian ministries"
  const isNumbered = start > phrase.first && /^\d+(?:st|nd|rd|th)$/.test(tokens[start - 1]?.lower ?? ''); // "21st Century Fox"
  const isBody =
    isNumbered ||
    isPeople(last, end - start, lexicon) ||
    (determiner === 'the' && start === first && phrase.first + 1 === start) ||
    /^\p{Lu}{2,6}$/u.test(last.text) ||
    end - start > longestPersonName;
  return { name: [start, end], before: [phrase.first, start], kind: isPlace ? 'place' : isBody ? 'body' : 'person' };
}

const isGivenName = ({ lower }: Token, { firstNames, personNouns, titles }: Lexicon): boolean =>
  firstNames.has(lower) || personNouns.has(lower) || titles.has(lower);

/** "Did" and "That" from a Headline in Capitals; but WHO is a body, and Will and May are people. */
function isFunctionWord({ text, lower }: Token, length: number, { wordClasses }: Lexicon): boolean {
  if (length !== 1 || !functionClasses.has(wordClasses.get(lower))) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(text) && lower !== 'will' && lower !== 'may';
}

const functionClasses: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  'be',
  'have',
  'do',
  'modal',
  'determiner',
  'subordinator',
  'relative',
  'that',
  'to',
  'negation',
  'coordinator',
]);

const peoples = new Set(
  'muslims christians jews hindus sikhs catholics protestants britons swedes finns danes poles turks kurds serbs croats scots arabs republicans democrats liberals conservatives'.split(
    ' ',
  ),
);

/** "Malaysians", "Muslims": many, so that no "he" means them. */
function isPeople({ lower }: Token, length: number, { nationAdjective }: Lexicon): boolean {
  if (length !== 1 || !lower.endsWith('s')) return false;
  return peoples.has(lower) || nationAdjective.test(lower.slice(0, -1));
}

function isPlainName(tag: Tag | undefined, word: string, { titles, places, nationAdjective }: Lexicon): boolean {
  return tag === 'name' && !titles.has(word) && !places.has(word) && !nationAdjective.test(word);
}

/** A name, or what stands within one: "Beer & Sons", "Chiefs’ Council". */
function isOfName(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (tags[at] === 'name' || text === '&') return true;
  return (
    (text === '’' || text === "'") &&
    /s$/.test(tokens[at - 1]?.text ?? '') &&
    tags[at - 1] === 'name' &&
    tags[at + 1] === 'name'
  );
}

const honours = /^(?:MBE|OBE|CBE|KBE|DBE|KC|QC|SC|SAN|MP|MPs|MSP|MLA|TD|MEP|JP|PhD|MD|RN|DA)$/;

/** Without the "’s" of "Ruiz’s". */
function endOfName(tokens: readonly Token[], { first, end }: NounPhrase): number {
  const isHonoured =
    end - first > 2 && honours.test(tokens[end - 1]?.text ?? '') && tokens[end - 3]?.isCapitalised === true;
  if (isHonoured) return end - 1; // "Councillor Paul Orr | MBE"
  return end - 1 > first && tokens[end - 1]?.kind === 'clitic' ? end - 1 : end;
}

function isShouted(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && /^\p{Lu}+$/u.test(token.text);
}

/** "Aldea’s | Ministry of Works": the name of a body takes its owner along. */
function ownerOf(tokens: readonly Token[], tags: readonly string[], phraseFirst: number, first: number): number {
  if (tokens[first - 1]?.kind !== 'clitic') return first;
  let owner = first - 1;
  while (owner > phraseFirst && tags[owner - 1] === 'name') owner--;
  return owner < first - 1 ? owner : first;
}

/** A title or calling with two names behind it begins a person. */
function isTitled(tokens: readonly Token[], tags: readonly string[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return honorific.test(lower) && lower !== 'general' && tags[i + 1] === 'name' && tags[i + 2] === 'name';
}

/** "Department | of Social Services", "Centre | for Disease Control and Prevention" */
function extendOf(tokens: readonly Token[], tags: readonly string[], from: number): number {
  let end = from;
  const sentence = tokens[from - 1]?.sentence;
  if (!/^(?:of|for)$/.test(tokens[from]?.lower ?? '')) return from;
  for (let i = from; i < from + 10; i++) {
    const token = tokens[i];
    if (token?.sentence !== sentence || !token) break;
    if (isTitled(tokens, tags, i)) break; // "Bank of Aldea | President Ann Ruiz"
    if (tags[i] === 'name') end = i + 1;
    else if (!/^(?:of|for|the|and|on|&)$/.test(token.lower)) break;
    else if (token.lower === 'and' && tags[i + 1] !== 'name') break;
  }
  return end;
}
