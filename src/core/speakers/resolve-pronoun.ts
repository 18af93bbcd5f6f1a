import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';
import type { Entity } from './entity';
import type { Entities } from './find-entities';
import type { Named } from './name-speakers';

const reach = 5; // Statements; further back a pronoun hardly ever points.
// How much speaks for a person; found by trying on gold/claims.dev, parts pages and articles.
const bonus = { spokeLast: 2, subject: 1.5, gender: 1, person: 1.5, inContent: -1.5 };

/** What went before a source. */
export interface Before {
  last: Named;
  /** Whether a token stands in what somebody said: who is only talked about speaks less often. */
  isReported: (token: number) => boolean;
}

interface Wanted {
  gender: 'he' | 'she';
  last: Entity | null;
  isReported: (token: number) => boolean;
}

/** Says whom "he", "she", "it" and "they" mean; nobody rather than a guess. */
export function resolvePronoun(
  reading: Reading,
  entities: Entities,
  pronoun: NounPhrase,
  { last, isReported }: Before,
): Named {
  const word = reading.parsed.tokens[pronoun.first]?.lower ?? '';
  const person = genderOf(word);
  if (person) {
    const entity = findPerson(reading, entities, pronoun, { gender: person, last: last.entity, isReported });
    if (entity) {
      entity.gender ??= person;
      return { speaker: entity.name, speakers: [], anonymous: false, entity };
    }
    return last.entity === null && last.anonymous ? last : unknown;
  }
  if (word === 'they' || word === 'their')
    return last.speakers.length > 0 || last.anonymous || last.entity?.kind === 'body' || (last.speaker && !last.entity)
      ? { ...last }
      : unknown;
  if (word === 'it' || word === 'its') {
    if (last.speaker && !last.anonymous && last.entity?.kind !== 'person') return last;
    const entity = findBody(reading, entities, pronoun);
    return entity ? { speaker: entity.name, speakers: [], anonymous: false, entity } : unknown;
  }
  return unknown;
}

const unknown: Named = { speaker: null, speakers: [], anonymous: false, entity: null };

function genderOf(word: string): 'he' | 'she' | null {
  if (/^(?:he|his|him)$/.test(word)) return 'he';
  return /^(?:she|her)$/.test(word) ? 'she' : null;
}

function findPerson(
  reading: Reading,
  entities: Entities,
  pronoun: NounPhrase,
  { gender, last, isReported }: Wanted,
): Entity | null {
  const here = reading.statementAt[pronoun.first] ?? 0;
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of entities.all) {
    if (entity.kind !== 'person' || (entity.gender && entity.gender !== gender)) continue;
    const at = lastBefore(entity.mentions, pronoun.first);
    if (at < 0) continue;
    const distance = here - (reading.statementAt[at] ?? 0);
    if (distance > reach && entity !== last) continue;
    const score =
      -Math.min(distance, reach) +
      (entity === last ? bonus.spokeLast : 0) +
      (isSubject(reading, at) ? bonus.subject : 0) +
      (entity.gender ? bonus.gender : 0) +
      (isReported(at) ? bonus.inContent : 0) +
      (entity.isSurelyPerson ? bonus.person : 0);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

function findBody(reading: Reading, entities: Entities, pronoun: NounPhrase): Entity | null {
  const here = reading.statementAt[pronoun.first] ?? 0;
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of entities.all) {
    if (entity.kind === 'person' && entity.isSurelyPerson) continue;
    const at = lastBefore(entity.mentions, pronoun.first);
    const distance = here - (reading.statementAt[at] ?? 0);
    if (at < 0 || distance > 1) continue;
    const score =
      -distance +
      (isSubject(reading, at) ? bonus.subject : 0) +
      (entity.kind === 'body' ? 1 : 0) +
      Math.min(entity.mentions.length, 5) / 5;
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

function lastBefore(mentions: readonly number[], token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? -1;
}

function isSubject(reading: Reading, at: number): boolean {
  const phrase = reading.phrases[reading.phraseAt[at] ?? -1];
  const before = reading.tags[at - 1];
  if (!phrase || before === 'preposition' || before === 'to') return false;
  const next = reading.tags[phrase.end];
  return next === 'verb' || next === 'auxiliary' || next === 'modal' || next === 'adverb';
}
