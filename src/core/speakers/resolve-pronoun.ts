import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';
import type { Entity } from './entity';
import type { Entities } from './find-entities';
import type { Named } from './name-speakers';

const reach = 4; // Sentences; further back a pronoun hardly ever points.

/** Says whom "he", "she", "it" and "they" mean; nobody rather than a guess. */
export function resolvePronoun(reading: Reading, entities: Entities, pronoun: NounPhrase, last: Named): Named {
  const word = reading.parsed.tokens[pronoun.first]?.lower ?? '';
  if (word === 'he' || word === 'she') {
    const entity = findPerson(reading, entities, pronoun, word, last.entity);
    if (entity) return { speaker: entity.name, speakers: [], anonymous: false, entity };
    return last.entity === null && last.anonymous ? last : unknown;
  }
  if (word === 'they')
    return last.speakers.length > 0 || last.anonymous || last.entity?.kind === 'body' ? last : unknown;
  if (word === 'it')
    return last.entity?.kind === 'body' || (last.speaker && !last.entity && !last.anonymous) ? last : unknown;
  return unknown;
}

const unknown: Named = { speaker: null, speakers: [], anonymous: false, entity: null };

function findPerson(
  reading: Reading,
  entities: Entities,
  pronoun: NounPhrase,
  gender: 'he' | 'she',
  last: Entity | null,
): Entity | null {
  const { tokens } = reading.parsed;
  const here = tokens[pronoun.first]?.sentence ?? 0;
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of entities.all) {
    if (entity.kind !== 'person' || (entity.gender && entity.gender !== gender)) continue;
    const at = lastBefore(entity.mentions, pronoun.first);
    if (at < 0) continue;
    const distance = here - (tokens[at]?.sentence ?? 0);
    if (distance > reach && entity !== last) continue;
    const score = -distance + (entity === last ? 3 : 0) + (isSubject(reading, at) ? 1.5 : 0) + (entity.gender ? 1 : 0);
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
