import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';
import { elementAt } from '../text/element-at';
import type { Entity } from './entity';
import type { Entities } from './find-entities';
import type { Named } from './name-speakers';

const mostPhrases = 300; // It bounds the work on hostile text.
const reach = 6; // Statements; further back a pronoun hardly ever points.
// How much speaks for a person, in statements of distance; tried on gold/claims.dev, parts pages and articles.
const bonus = {
  spokeLast: 0.5,
  subject: 1,
  topic: 1,
  gender: 0.3,
  person: 1.5,
  fullName: 1.5,
  inContent: -1.5,
  unnamed: 2.5,
  oblique: -1,
};

/** What went before a source. */
export interface Before {
  last: Named;
  /** Whether a token stands in what somebody said: who is only talked about speaks less often. */
  isReported: (token: number) => boolean;
  /** First token of the source before. */
  lastAt: number;
}

interface Wanted extends Before {
  /** Null where the words do not tell it: "the senator". */
  gender: 'he' | 'she' | null;
  /** Who else cannot be meant. */
  isExcluded?: (entity: Entity) => boolean;
}

/** The person of the last statements for whom most speaks; null where nobody fits. */
export function findPerson(
  reading: Reading,
  entities: Entities,
  pronoun: NounPhrase,
  { gender, last, lastAt, isReported, isExcluded }: Wanted,
): Entity | null {
  const here = reading.statementAt[pronoun.first] ?? 0;
  let best: Entity | null = null;
  const isUnnamed = gender !== null && last.entity === null && last.anonymous && isSingular(last.speaker ?? '');
  // One left unnamed who has just spoken goes on as "she" unless somebody named is nearer.
  let bestScore = isUnnamed ? bonus.unnamed - (here - (reading.statementAt[lastAt] ?? 0)) : Number.NEGATIVE_INFINITY;
  const own = reading.phraseAt[pronoun.first] ?? 0;
  const seen = new Set<Entity>();
  for (let index = own - 1; index >= Math.max(0, own - mostPhrases); index--) {
    const at = reading.phrases[index]?.first ?? 0;
    const distance = here - (reading.statementAt[at] ?? 0);
    if (distance > reach) break;
    if ((reading.outerRegionAt[at] ?? -1) >= 0) continue;
    if (reading.parsed.tokens[reading.phrases[index]?.end ?? 0]?.text === '/') continue; // "Dana Holt / AFP", under a photo.
    const meant = entities.ofPhrase[index];
    const owners = entities.ownersOf.get(index) ?? [];
    for (const entity of meant ? [meant, ...owners] : owners) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      if (entity.kind !== 'person' || (gender && entity.gender && entity.gender !== gender)) continue;
      if (isExcluded?.(entity) || (!entity.isSurelyPerson && isWhere(reading, at))) continue;
      const score =
        -distance +
        (entity === last.entity ? bonus.spokeLast : 0) +
        (isSubject(reading, at, distance === 0 && isReported(at)) ? bonus.subject : 0) +
        (reading.tags[at - 1] === 'preposition' ? bonus.oblique : 0) +
        (isTopic(reading, at) ? bonus.topic : 0) +
        (entity.gender ? bonus.gender : 0) +
        (isReported(at) ? bonus.inContent : 0) +
        (entity.isSurelyPerson ? bonus.person : entity.name.includes(' ') ? bonus.fullName : 0);
      if (score > bestScore) [best, bestScore] = [entity, score];
    }
  }
  const spoke = last.entity;
  const isSame =
    spoke?.kind === 'person' && !isExcluded?.(spoke) && (!gender || !spoke.gender || spoke.gender === gender);
  return best ?? (isSame ? spoke : null); // Behind a long list it is still whoever spoke before it.
}

// Whoever only passes something on or asks is seldom the "he" of what follows.
const passers = /\b(?:person|source|sources|reporter|journalist|interviewer|host|anchor|moderator|executive|aide)\b/;

const isSingular = (speaker: string): boolean =>
  /^(?:an?|one|another) /i.test(speaker) &&
  !passers.test(speaker) &&
  !/[^s]s(?: (?:of|in|at|from|with|who) .*)?$/.test(speaker);

const where = new Set('in at near outside inside across throughout around before after during since until'.split(' '));

const settlements = /^(?:city|town|village|port|district|province|suburb|state|county|island|region|municipality)$/;

/** "in San Aldo": no person. */
function isWhere({ parsed }: Reading, at: number): boolean {
  const before = parsed.tokens[at - 1]?.lower ?? '';
  if (before === 'of') return settlements.test(parsed.tokens[at - 2]?.lower ?? ''); // "the town of Ruiz"
  return where.has(before);
}

/** Stands as a subject stands: before its verb, behind no preposition. */
export function isSubject(reading: Reading, at: number, isInOwnContent = false): boolean {
  const phrase = elementAt(reading.phrases, reading.phraseAt[at]);
  const before = reading.tags[at - 1];
  if (!phrase || before === 'preposition' || before === 'to') return false;
  // "Orr, who is ill, left, she said": what is said is seldom told of the one who says it in such words.
  const next = reading.tags[isInOwnContent ? phrase.end : behindAside(reading, phrase.end)];
  return (
    next === 'relative' ||
    next === 'verb' ||
    next === 'auxiliary' ||
    next === 'modal' ||
    next === 'adverb' ||
    reading.tags[at - 1] === 'verb'
  );
}

/** "Ruiz | , however, | left", "Ruiz | , who had left, | …": behind the comma where it parts a subject from its verb. */
function behindAside({ parsed, tags }: Reading, end: number): number {
  const { tokens } = parsed;
  if (tokens[end]?.text !== ',') return tags[end] === 'relative' && tokens[end]?.lower !== 'who' ? -1 : end;
  if (tokens[end + 1]?.lower === 'who') return end + 1;
  const isWord = /^(?:however|meanwhile|though|too|then|also|instead|in)$/.test(tokens[end + 1]?.lower ?? '');
  return isWord && tokens[end + 2]?.text === ',' ? end + 3 : end;
}

const farthestTopic = 60; // Tokens from the statement’s start.

/** The first to be named in the statement, and not behind a preposition. */
function isTopic({ statements, statementAt, tags, phrases, phraseAt, outerRegionAt }: Reading, at: number): boolean {
  const statement = elementAt(statements, statementAt[at]);
  if (!statement || tags[at - 1] === 'preposition' || at - statement.first > farthestTopic) return false;
  for (let i = statement.first; i < at; i++) {
    const phrase = elementAt(phrases, phraseAt[i]);
    if (phrase && (outerRegionAt[i] ?? -1) < 0 && phrase.first < at && tags[phrase.first - 1] !== 'preposition')
      return false;
  }
  return true;
}
