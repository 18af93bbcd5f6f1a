import type { Candidate } from '../attribution/candidate';
import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';
import { describeSource } from './describe-source';
import type { Entity } from './entity';
import { type Entities, findEntities } from './find-entities';
import { resolvePronoun } from './resolve-pronoun';
import { resolveRole } from './resolve-role';

export interface Speaker {
  speaker: string | null;
  speakers: string[];
  anonymous: boolean;
}

const nobody: Speaker = { speaker: null, speakers: [], anonymous: false };

/** Says for each attribution, in reading order, who stands behind its source. */
export function nameSpeakers(reading: Reading, candidates: readonly Candidate[]): Speaker[] {
  const entities = findEntities(reading);
  let last: Named = { ...nobody, entity: null };
  return candidates.map((candidate) => {
    const { source, head } = candidate;
    if (source && head) last = nameSpeaker(reading, entities, { source, head, last });
    return { speaker: last.speaker, speakers: last.speakers, anonymous: last.anonymous };
  });
}

export interface Named extends Speaker {
  entity: Entity | null;
}

interface SourceInput {
  source: TokenSpan;
  head: NounPhrase;
  /** Who spoke before. */
  last: Named;
}

function nameSpeaker(reading: Reading, entities: Entities, { source, head, last }: SourceInput): Named {
  if (head.isPronoun) return resolvePronoun(reading, entities, head, last);
  const named = phrasesOf(reading, source, head).flatMap((index) => entities.ofPhrase[index] ?? []);
  const own = entities.ofPhrase[reading.phraseAt[head.first] ?? -1] ?? null;
  const entity = own ?? appositionOf(reading, entities, source, head);
  if (entity) {
    const others = own ? coordinated(reading, entities, source, head) : [];
    const names = [...new Set([entity, ...others].map(({ name }) => name))];
    return { speaker: entity.name, speakers: names.length > 1 ? names : [], anonymous: false, entity };
  }
  const role = resolveRole(reading, entities, head);
  if (role) return { speaker: role.name, speakers: [], anonymous: false, entity: role };
  return { ...describeSource(reading, source, head), entity: named.length ? null : null };
}

function phrasesOf(reading: Reading, [first, end]: TokenSpan, head: NounPhrase): number[] {
  const indices: number[] = [];
  for (let i = first; i < end; i++) {
    const index = reading.phraseAt[i] ?? -1;
    if (index >= 0 && indices.at(-1) !== index && reading.phrases[index] !== head) indices.push(index);
  }
  return indices;
}

/** "the mayor, Ann Ruiz": the name behind the comma. */
function appositionOf(reading: Reading, entities: Entities, source: TokenSpan, head: NounPhrase): Entity | null {
  for (const index of phrasesOf(reading, source, head)) {
    const phrase = reading.phrases[index];
    const entity = entities.ofPhrase[index];
    if (!phrase || !entity || entity.kind !== 'person') continue;
    const before = reading.parsed.tokens[phrase.first - 1]?.text;
    if (before === ',' && phrase.first > head.first) return entity;
  }
  return null;
}

/** "Ruiz and Ortega" */
function coordinated(reading: Reading, entities: Entities, source: TokenSpan, head: NounPhrase): Entity[] {
  return phrasesOf(reading, source, head).flatMap((index) => {
    const phrase = reading.phrases[index];
    const entity = entities.ofPhrase[index];
    return phrase && entity && reading.parsed.tokens[phrase.first - 1]?.lower === 'and' ? [entity] : [];
  });
}
