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
  if (/(?:ers|ists|ors|ians|crats|makers|men|women|people)$/.test(word) || /(?:man|woman|person|ist)$/.test(word))
    return 'person';
  return tags[phrase.end - 1] === 'determiner' || tags[phrase.end - 1] === 'number' ? 'person' : 'thing';
}

export function singulars(word: string): string[] {
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word, word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}
