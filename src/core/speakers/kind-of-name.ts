import type { Lexicon, WordClass } from '../lexicon/lexicon';
import type { Token } from '../text/parsed-text';

export type NameKind = 'person' | 'body' | 'place';

/** A name within its phrase: "the former | Aldean | Ann Ruiz". Token indices. */
export interface PlacedName {
  tokens: readonly Token[];
  lexicon: Lexicon;
  phraseFirst: number;
  /** The first of its capitals. */
  first: number;
  /** Behind the titles among them. */
  start: number;
  end: number;
}

const longestPersonName = 5; // Words; "Ursula von der Leyen" has four.
// Last words of the names of what neither speaks nor is called "he".
const things = new Set(
  'act bill amendment treaty accord constitution recession war cup games olympics series prize award awards championship championships festival bridge river lake road avenue boulevard highway airport island islands bay beach valley mountain mountains tower building day eve era season summit conference convention'.split(
    ' ',
  ),
);

/** What bears a name; "whole-body" where what seemed a title belongs to it; null where the words name nobody. */
export function kindOfName(placed: PlacedName): NameKind | 'whole-body' | null {
  const { tokens, lexicon, phraseFirst, first, start, end } = placed;
  const last = tokens[end - 1];
  const length = end - start;
  if (!last || isFunctionWord(last, length, lexicon)) return null;
  const isBehindThe = tokens[phraseFirst]?.lower === 'the' && phraseFirst + 1 === first;
  if (isBehindThe && length === 1 && isNationBefore(placed) && !isGivenName(last, lexicon)) return 'whole-body';
  if (length === 1 ? lexicon.places.has(last.lower) : things.has(last.lower)) return 'place';
  if (length === 1 && lexicon.nationAdjective.test(last.lower)) return null; // "the Russian and Syrian ministries"
  const isNumbered = start > phraseFirst && /^\d+(?:st|nd|rd|th)$/.test(tokens[start - 1]?.lower ?? ''); // "21st Century Fox"
  const isBody =
    isNumbered ||
    isPeople(last, length, lexicon) ||
    (isBehindThe && start === first) ||
    /^\p{Lu}{2,6}$/u.test(last.text) ||
    length > longestPersonName;
  return isBody ? 'body' : 'person';
}

/** "the American | Legion": its adjective belongs to it where the rest is one word that nobody bears. */
function isNationBefore({ tokens, first, start, lexicon }: PlacedName): boolean {
  return start === first + 1 && lexicon.nationAdjective.test(tokens[first]?.lower ?? '');
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
