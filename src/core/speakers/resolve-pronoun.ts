import { singulars, speakerKindOf } from '../attribution/can-speak';
import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';
import { describeSource } from './describe-source';
import type { Entity } from './entity';
import type { Entities } from './find-entities';
import type { Named } from './name-speakers';

const mostPhrases = 300; // It bounds the work on hostile text.
const reach = 6; // Statements; further back a pronoun hardly ever points.
// How much speaks for a person, in statements of distance; tried on gold/claims.dev, parts pages and articles.
const bonus = { spokeLast: 0.5, subject: 1, topic: 1, gender: 0.3, person: 1.5, fullName: 1.5, inContent: -1.5 };

/** What went before a source. */
export interface Before {
  last: Named;
  /** Whether a token stands in what somebody said: who is only talked about speaks less often. */
  isReported: (token: number) => boolean;
}

interface Wanted extends Before {
  /** Null where the words do not tell it: "the senator". */
  gender: 'he' | 'she' | null;
}

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
    return last.entity === null && last.anonymous ? last : unknown;
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

/** The person of the last statements for whom most speaks; null where nobody fits. */
export function findPerson(
  reading: Reading,
  entities: Entities,
  pronoun: NounPhrase,
  { gender, last, isReported }: Wanted,
): Entity | null {
  const here = reading.statementAt[pronoun.first] ?? 0;
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const own = reading.phraseAt[pronoun.first] ?? 0;
  const seen = new Set<Entity>();
  for (let index = own - 1; index >= Math.max(0, own - mostPhrases); index--) {
    const at = reading.phrases[index]?.first ?? 0;
    const distance = here - (reading.statementAt[at] ?? 0);
    if (distance > reach) break;
    if ((reading.outerRegionAt[at] ?? -1) >= 0) continue;
    const meant = entities.ofPhrase[index];
    const owners = entities.ownersOf.get(index) ?? [];
    for (const entity of meant ? [meant, ...owners] : owners) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      if (entity.kind !== 'person' || (gender && entity.gender && entity.gender !== gender)) continue;
      const score =
        -distance +
        (entity === last.entity ? bonus.spokeLast : 0) +
        (isSubject(reading, at) ? bonus.subject : 0) +
        (isTopic(reading, at) ? bonus.topic : 0) +
        (entity.gender ? bonus.gender : 0) +
        (isReported(at) ? bonus.inContent : 0) +
        (entity.isSurelyPerson ? bonus.person : entity.name.includes(' ') ? bonus.fullName : 0);
      if (score > bestScore) [best, bestScore] = [entity, score];
    }
  }
  return best;
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

function isSubject(reading: Reading, at: number): boolean {
  const phrase = reading.phrases[reading.phraseAt[at] ?? -1];
  const before = reading.tags[at - 1];
  if (!phrase || before === 'preposition' || before === 'to') return false;
  const next = reading.tags[phrase.end];
  return (
    next === 'verb' || next === 'auxiliary' || next === 'modal' || next === 'adverb' || reading.tags[at - 1] === 'verb'
  );
}

const farthestTopic = 60; // Tokens from the statement’s start.

/** The first to be named in the statement, and not behind a preposition. */
function isTopic({ statements, statementAt, tags, phrases, phraseAt, outerRegionAt }: Reading, at: number): boolean {
  const statement = statements[statementAt[at] ?? -1];
  if (!statement || tags[at - 1] === 'preposition' || at - statement.first > farthestTopic) return false;
  for (let i = statement.first; i < at; i++) {
    const phrase = phrases[phraseAt[i] ?? -1];
    if (phrase && (outerRegionAt[i] ?? -1) < 0 && phrase.first < at && tags[phrase.first - 1] !== 'preposition')
      return false;
  }
  return true;
}
