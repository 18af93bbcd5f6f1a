import type { NounPhrase } from './find-noun-phrases';
import type { Reading } from './reading';

/** How well a noun phrase can be one who speaks: a name or a person’s pronoun best, a thing not at all. */
export type SpeakerKind = 'name' | 'pronoun' | 'person' | 'body' | 'document' | 'thing' | 'it' | 'none';

export function speakerKindOf({ parsed, tags, lexicon }: Reading, phrase: NounPhrase | null): SpeakerKind {
  if (!phrase) return 'none';
  const last = parsed.tokens[phrase.end - 1];
  const word = last?.lower ?? '';
  if (phrase.isPronoun) {
    if (/^(?:he|she|they|we|i|you|him|her|everyone|nobody|someone|one|everybody|somebody|others|another)$/.test(word))
      return 'pronoun';
    return word === 'it' ? 'it' : 'none';
  }
  if (tags[phrase.end - 1] === 'name') return 'name';
  for (const form of singulars(word)) {
    if (lexicon.personNouns.has(form)) return 'person';
    if (lexicon.bodyNouns.has(form)) return 'body';
    if (lexicon.documentNouns.has(form)) return 'document';
  }
  if (
    (/(?:ers|ists|ors|ians|crats|makers|men|women|people)$/.test(word) && !isThingInEr(word)) ||
    /(?:man|woman|person|ist)$/.test(word)
  )
    return 'person';
  if (isMoney(parsed.tokens, phrase)) return 'thing';
  return tags[phrase.end - 1] === 'determiner' || tags[phrase.end - 1] === 'number' ? 'person' : 'thing';
}

const thingsInEr = new Set(
  (
    'answers numbers papers orders powers offers matters posters banners newspapers computers servers trailers chapters flyers stickers covers headers tickers sensors meters metres ' +
    'errors factors mirrors flowers towers showers rivers winters dinners colors colours doors floors indicators calculators monitors processors reactors sectors tumors tumours rumors rumours ' +
    'counters corners borders shoulders fingers figures layers markers shelters disasters weathers waters centers centres theaters theatres quarters headquarters parameters filters registers ' +
    'letters characters feathers tempers drawers behaviors behaviours honors honours favors favours flavors flavours vectors corridors motors tractors terrors horrors interiors exteriors harbors harbours'
  ).split(' '),
);

/** "answers", "papers": they end as people do and are none. */
export function isThingInEr(noun: string): boolean {
  return thingsInEr.has(noun);
}

/** "£30m", "40 per cent", "12.4%" */
function isMoney(tokens: Reading['parsed']['tokens'], { first, end }: NounPhrase): boolean {
  for (let i = first; i < end; i++) if (/^[$£€%]/.test(tokens[i]?.text ?? '')) return true;
  return /^\d[\d.,]*(?:m|bn|k|km|kg)$/.test(tokens[end - 1]?.lower ?? '');
}

export function singulars(word: string): string[] {
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word, word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}
