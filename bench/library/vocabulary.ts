import type { Random } from './random';

/** Words of our own making for sentences of no one: the little words of English, and made-up names and nouns. */

export const littleWords =
  'the of to and in that a is for it we will not be on with as this have are was they by at from has but our their he she who would more been an can there all no if its had were which about after new before'.split(
    ' ',
  );

const nouns =
  'bridge harbour ferry council mayor tunnel school budget river hospital tram market festival library teacher engineer contract report vote tax road plan night morning winter water price worker union court judge letter meeting company station airport power storm island valley farm forest field team coach season crowd museum garden street town city village border port ship crew captain lamp repair delay warning answer question promise threat support reason doubt result figure cost loan debt bank election campaign party minister deputy spokesman witness lawyer police fire rescue flood'.split(
    ' ',
  );
const verbs =
  'open close build repair vote promise deny confirm reject sign delay cancel support warn ask answer pay raise cut save move carry bring leave return begin end hold break win lose reach miss write read see hear know believe expect hope plan'.split(
    ' ',
  );
const onsets = 'b br c ch d dr f fl g gr h j k kl l m n p pr r s sh st t tr v w z'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const codas = ['', '', 'n', 'r', 'l', 's', 'm', 't', 'nd', 'rk', 'st', 'lm'];

const syllable = (random: Random) => random.pick(onsets) + random.pick(vowels) + random.pick(codas);

/** `count` words, the common ones first. */
export function makeWords(random: Random, count: number): string[] {
  const words = new Set([...nouns, ...verbs]);
  while (words.size < count)
    words.add(syllable(random) + syllable(random) + (random.next() < 0.4 ? syllable(random) : ''));
  return [...words];
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Names of people, some with accents or in other scripts. */
export function makePeople(random: Random, count: number): string[] {
  const names = new Set<string>(['Inés Valdane', 'Łukasz Brąk', 'Айна Роковская', 'سلمى الحداد', '岸本 遥']);
  while (names.size < count)
    names.add(`${capitalised(syllable(random))}a ${capitalised(syllable(random) + syllable(random))}`);
  return [...names];
}

export function makeOutlets(random: Random, count: number): string[] {
  const kinds = ['Courier', 'Gazette', 'Herald', 'Ledger', 'Bote', 'Observer', 'Radio', 'Wire'];
  const names = new Set<string>();
  while (names.size < count) names.add(`The ${capitalised(syllable(random) + syllable(random))} ${random.pick(kinds)}`);
  return [...names];
}
