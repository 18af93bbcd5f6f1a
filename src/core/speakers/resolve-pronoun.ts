import { singulars, speakerKindOf } from '../attribution/can-speak';
import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';
import { describeSource } from './describe-source';
import type { Entity } from './entity';
import type { Entities } from './find-entities';
import { type Before, findPerson, isSubject } from './find-person';
import type { Named } from './name-speakers';

/** Says whom "he", "she", "it" and "they" mean; nobody rather than a guess. */
export function resolvePronoun(reading: Reading, entities: Entities, pronoun: NounPhrase, before: Before): Named {
  const { last } = before;
  const word = reading.parsed.tokens[pronoun.first]?.lower ?? '';
  const gender = genderOf(word);
  if (gender) {
    const entity = findPerson(reading, entities, pronoun, { ...before, gender });
    if (entity) {
      entities.ofPhrase[reading.phraseAt[pronoun.first] ?? -1] = entity; // The pronoun is a mention for the next one.
      return { speaker: entity.name, speakers: [], anonymous: false, entity };
    }
    const nearer = findSubject(reading, entities, pronoun, isOne(gender, before.lastAt));
    if (nearer) return nearer;
    return last.entity === null && last.anonymous && mayBe(gender, last.speaker ?? '') ? last : unknown;
  }
  if (/^(?:they|their)$/.test(word))
    return mayBeMany(last) ? last : (findSubject(reading, entities, pronoun, isMany) ?? unknown);
  if (/^its?$/.test(word)) {
    const subject = findSubject(reading, entities, pronoun, isBody);
    if (subject) return subject;
    return last.speaker && !last.anonymous && !last.entity?.isSurelyPerson ? last : unknown;
  }
  return unknown;
}

const unknown: Named = { speaker: null, speakers: [], anonymous: false, entity: null };

function genderOf(word: string): 'he' | 'she' | null {
  if (/^(?:he|his|him)$/.test(word)) return 'he';
  return /^(?:she|her)$/.test(word) ? 'she' : null;
}

const men =
  /\b(?:man|boy|father|husband|brother|son|uncle|grandfather|gentleman|dad|king|prince|pope|spokesman|businessman)\b/;
const women =
  /\b(?:woman|girl|mother|wife|sister|daughter|aunt|grandmother|lady|mum|mom|queen|princess|spokeswoman|businesswoman)\b/;

function mayBe(gender: 'he' | 'she', speaker: string): boolean {
  const words = speaker.split(/ (?:of|who|in|from|with|for) /)[0] ?? '';
  return gender === 'he' ? !women.test(words) : !men.test(words);
}

/** "“Give me a chance,” the boy begged. The judge did not. “Thirty days,” she said.": one left unnamed, behind whoever spoke last. */
function isOne(gender: 'he' | 'she', lastAt: number): typeof isMany {
  return (reading, phrase, entity) => {
    if (entity || phrase.first <= lastAt || speakerKindOf(reading, phrase) !== 'person') return false;
    const { tokens } = reading.parsed;
    const noun = tokens[phrase.end - 1]?.lower ?? '';
    return (
      /^(?:an?|the|her|his)$/.test(tokens[phrase.first]?.lower ?? '') &&
      singulars(noun).length === 1 &&
      mayBe(gender, noun)
    );
  };
}

function mayBeMany({ speaker, speakers, entity }: Named): boolean {
  if (speakers.length > 0) return true;
  if (entity) return !entity.isSurelyPerson && entity.kind !== 'place';
  const noun =
    speaker
      ?.split(/\s+(?:of|for|in|at|from|who|on)\s/)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return singulars(noun).length > 1;
}

/** Among the subjects of this statement and the two before, the nearest that fits. */
function findSubject(reading: Reading, entities: Entities, pronoun: NounPhrase, fits: typeof isMany): Named | null {
  const here = reading.statementAt[pronoun.first] ?? 0;
  const own = reading.phraseAt[pronoun.first] ?? 0;
  for (let index = own - 1; index >= 0; index--) {
    const phrase = reading.phrases[index];
    if (!phrase || here - (reading.statementAt[phrase.first] ?? 0) > 2) break;
    if (phrase.isPronoun || (reading.outerRegionAt[phrase.first] ?? -1) >= 0 || !isSubject(reading, phrase.first))
      continue;
    const entity = entities.ofPhrase[index] ?? null;
    if (!fits(reading, phrase, entity)) continue;
    if (entity) return { speaker: entity.name, speakers: [], anonymous: false, entity };
    return { ...describeSource(reading, [phrase.first, phrase.end], phrase), entity: null };
  }
  return null;
}

function isMany(reading: Reading, phrase: NounPhrase, entity: Entity | null): boolean {
  if (entity) return !entity.isSurelyPerson;
  const noun = reading.parsed.tokens[phrase.end - 1]?.lower ?? '';
  return singulars(noun).length > 1 && speakerKindOf(reading, phrase) === 'person';
}

function isBody(reading: Reading, phrase: NounPhrase, entity: Entity | null): boolean {
  if (entity) return !entity.isSurelyPerson;
  const kind = speakerKindOf(reading, phrase);
  return kind === 'body' || kind === 'document';
}
