import { singulars } from '../attribution/can-speak';
import type { Candidate } from '../attribution/candidate';
import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';
import { isTimeWord } from '../attribution/time-words';
import { elementAt } from '../text/element-at';
import { addTitleNames } from './add-title-names';
import { describeSource } from './describe-source';
import type { Entity } from './entity';
import { type Entities, findEntities } from './find-entities';
import { joinBody } from './join-body';
import { resolveDescription } from './resolve-description';
import { resolvePronoun } from './resolve-pronoun';
import { resolveRole } from './resolve-role';

export interface Speaker {
  speaker: string | null;
  speakers: string[];
  anonymous: boolean;
}

/** A speaker and whom the article means by the name, if it names them. */
export interface Named extends Speaker {
  entity: Entity | null;
}

const nobody: Named = { speaker: null, speakers: [], anonymous: false, entity: null };

/** Says for each attribution, in reading order, who stands behind its source. */
export function nameSpeakers(
  reading: Reading,
  candidates: readonly Candidate[],
  title: string | null = null,
): Speaker[] {
  const entities = findEntities(reading);
  if (title) addTitleNames(entities.all, title, reading.lexicon.firstNames);
  const reported = new Uint8Array(reading.parsed.tokens.length);
  for (const { content } of candidates) for (const [first, end] of content) reported.fill(1, first, end);
  const isReported = (token: number): boolean => reported[token] === 1;
  const described = new Map<string, Named>();
  let last = nobody;
  let lastAt = 0;
  return candidates.map(({ source, head }) => {
    if (source && head) {
      last = nameSpeaker(reading, entities, { source, head, last, lastAt, isReported, described });
      lastAt = source[0];
    }
    return { speaker: last.speaker, speakers: last.speakers, anonymous: last.anonymous };
  });
}

interface SourceInput {
  source: TokenSpan;
  head: NounPhrase;
  /** Who spoke before. */
  last: Named;
  lastAt: number;
  isReported: (token: number) => boolean;
  /** Unnamed speakers by the noun they go by: "the source" is the source that was described before. */
  described: Map<string, Named>;
}

const indefinite = /^(?:others?|another|one|some|many|most|several|all|those|someone|everyone|nobody|both|few)$/;

function nameSpeaker(
  reading: Reading,
  entities: Entities,
  { source, head, last, lastAt, isReported, described }: SourceInput,
): Named {
  const { tokens } = reading.parsed;
  if (head.end === head.first + 1 && /^[QA]$/.test(tokens[head.first]?.text ?? '') && tokens[head.end]?.text === ':')
    return nobody; // "Q: Why? A: Because."
  if (head.isPronoun && indefinite.test(tokens[head.first]?.lower ?? ''))
    return { ...describeSource(reading, source, head), entity: null };
  if (head.isPronoun) return resolvePronoun(reading, entities, head, { last, lastAt, isReported });
  const called = selfNamed(reading, entities, head) ?? beforeAge(reading, entities, head);
  if (called) return { speaker: called.name, speakers: [], anonymous: false, entity: called };
  const own = entityOf(reading, entities, head);
  const apposed = appositionOf(reading, entities, source, head);
  const trailing = trailingPerson(reading, entities, source);
  const isRoleOfTrailing =
    trailing &&
    own &&
    !own.isSurelyPerson &&
    ((head.end - head.first === 1 && tokens[head.end]?.lower === 'and') ||
      (own.kind === 'body' && tokens[head.end]?.lower === 'of' && isTitledBehind(reading, source, trailing)));
  const isPlaceOfOwn = own?.kind === 'person' && own.name.includes(' ') && !apposed?.name.includes(' '); // "Ann Ruiz, an Aldea native"
  const entity = isRoleOfTrailing
    ? trailing
    : ((apposed && !own?.isSurelyPerson && !isPlaceOfOwn ? apposed : own) ?? trailing);
  if (entity) {
    const isPlaceOnly = entity.kind === 'place' || (!entity.isSurelyPerson && entity.mentions.length < 2);
    const whole = own === entity ? joinBody(reading, source, { head, isPlaceOnly }) : null;
    if (whole) return { speaker: whole, speakers: [], anonymous: false, entity };
    const others = (own === entity ? coordinated(reading, entities, source, head) : []).filter(
      ({ kind }) => kind !== 'place' || entity.kind === 'place', // "Ann Ruiz of the Office of Aldea and Calder"
    );
    const names = [...new Set([entity, ...others].map(({ name }) => name))];
    return { speaker: entity.name, speakers: names.length > 1 ? names : [], anonymous: false, entity };
  }
  const noun = tokens[head.end - 1]?.lower ?? '';
  const isSame = tokens[head.first]?.lower === 'the' && tokens[head.first + 1]?.lower === 'same';
  const same = isSame ? described.get(noun) : undefined; // "the same official"
  if (same) return same;
  const issuer = issuerOf(reading, entities, source, head);
  const meantBy = described.get(`the ${noun}`)?.entity ?? null;
  const holder = issuer ?? resolveRole(reading, entities, head, { last: last.entity, meant: meantBy });
  if (holder) {
    const named: Named = { speaker: holder.name, speakers: [], anonymous: false, entity: holder };
    if (!issuer && head.end - head.first === 2) described.set(`the ${noun}`, named);
    if (issuer && !described.has(noun)) described.set(noun, named); // "the report" is the one told of before.
    return named;
  }
  const meant = described.has(noun) ? null : resolveDescription(reading, entities, head, { last, lastAt, isReported });
  if (meant) return { speaker: meant.name, speakers: [], anonymous: false, entity: meant };
  const owner = ownerOf(reading, head);
  if (owner) {
    const named: Named = { speaker: owner, speakers: [], anonymous: false, entity: null };
    if (!described.has(noun)) described.set(noun, named);
    return named;
  }
  if (isOwnPaper(reading, head) && last.speaker) return last;
  const isKnown = tokens[head.first]?.lower === 'the' && head.end - head.first === 2;
  const before = described.get(noun);
  if (isKnown && before) return before;
  if (isTimeWord(noun)) return nobody; // "this week" says nothing.
  const named: Named = { ...describeSource(reading, source, head), entity: null };
  if (!before) described.set(noun, named);
  return named;
}

function entityOf({ parsed, phraseAt, lexicon }: Reading, entities: Entities, head: NounPhrase): Entity | null {
  const entity = elementAt(entities.ofPhrase, phraseAt[head.first]) ?? null;
  const noun = parsed.tokens[head.end - 1]?.lower ?? '';
  const isGroup = singulars(noun).some((form) => form !== noun && lexicon.personNouns.has(form));
  return isGroup && entity?.name.toLowerCase() === noun ? null : entity; // "Democrats say": a capital letter makes no name of it.
}

/** "a man calling himself Paul Orr", "a woman named Ann Ruiz", "a user identified as Orr" */
function selfNamed({ parsed, phraseAt }: Reading, entities: Entities, head: NounPhrase): Entity | null {
  const { tokens } = parsed;
  const word = (at: number): string => tokens[head.end + at]?.lower ?? '';
  const isReflexive = word(0) === 'calling' && /^(?:him|her|it|them)sel(?:f|ves)$/.test(word(1));
  const isIdentified = word(0) === 'identified' && /^(?:as|only)$/.test(word(1));
  const behind = word(0) === 'named' ? 1 : isReflexive ? 2 : isIdentified ? (word(1) === 'only' ? 3 : 2) : 0;
  return behind > 0 ? (elementAt(entities.ofPhrase, phraseAt[head.end + behind]) ?? null) : null;
}

/** "Ann Ruiz, 24," where the age was taken for the source. */
function beforeAge({ parsed, phraseAt }: Reading, entities: Entities, head: NounPhrase): Entity | null {
  const { tokens } = parsed;
  const isAge = head.end === head.first + 1 && /^\d{1,2}$/.test(tokens[head.first]?.text ?? '');
  if (!isAge || tokens[head.first - 1]?.text !== ',') return null;
  const entity = elementAt(entities.ofPhrase, phraseAt[head.first - 2]) ?? null;
  return entity?.kind === 'person' ? entity : null;
}

/** The other phrases of a source. */
function phrasesOf(reading: Reading, [first, end]: TokenSpan, head: NounPhrase): number[] {
  const indices: number[] = [];
  for (let i = first; i < end; i++) {
    const index = reading.phraseAt[i] ?? -1;
    if (index >= 0 && indices.at(-1) !== index && reading.phrases[index] !== head) indices.push(index);
  }
  return indices;
}

/** "the mayor, Ann Ruiz": the person behind a comma. */
function appositionOf(reading: Reading, entities: Entities, source: TokenSpan, head: NounPhrase): Entity | null {
  if (isOfList(reading, source, head)) return null;
  for (const index of phrasesOf(reading, source, head)) {
    const phrase = reading.phrases[index];
    const entity = entities.ofPhrase[index];
    if (!phrase || entity?.kind !== 'person') continue;
    if (reading.parsed.tokens[phrase.first - 1]?.text === ',' && phrase.first > head.first) return entity;
  }
  return null;
}

/** "residents of Aldea, Calder, Lakeside and Ha Nor": places, none of whom speaks. */
function isOfList({ parsed, tags }: Reading, [, end]: TokenSpan, head: NounPhrase): boolean {
  const { tokens } = parsed;
  if (tags[head.end] !== 'preposition') return false;
  let commas = 0;
  for (let i = head.end + 1; i < end; i++) {
    const isName = tags[i] === 'name' || tags[i] === 'noun';
    if (tokens[i]?.text === ',') commas++;
    else if (tokens[i]?.lower === 'and') return commas > 0 && tags[i + 1] === 'name';
    else if (!isName) return false;
  }
  return false;
}

/** "Reserve Bank of Aldea President | Ann Ruiz": a title right before the name that ends the source. */
function isTitledBehind({ parsed, lexicon }: Reading, [, end]: TokenSpan, { name }: Entity): boolean {
  const word = parsed.tokens[end - 1 - name.split(' ').length]?.lower ?? '';
  return lexicon.titles.has(word) || lexicon.personNouns.has(word);
}

/** "sources close to Ann Ruiz", "a person familiar with the views of Ann Ruiz" */
function isCloseTo({ parsed }: Reading, [first, end]: TokenSpan): boolean {
  return parsed.tokens
    .slice(first, end)
    .some(({ lower }) => /^(?:close|familiar|privy|aware|allied|loyal)$/.test(lower));
}

/** "the ambassador to Aldea Ann Ruiz" */
function trailingPerson(reading: Reading, entities: Entities, source: TokenSpan): Entity | null {
  const [, end] = source;
  const index = reading.phraseAt[end - 1] ?? -1;
  if (reading.tags[(reading.phrases[index]?.first ?? 0) - 1] === 'ing') return null; // "supporters backing Ann Ruiz"
  if (isCloseTo(reading, source)) return null;
  const entity = entities.ofPhrase[index] ?? null;
  return entity?.kind === 'person' && entity.isSurelyPerson && entity.name.includes(' ') ? entity : null;
}

/** "Ruiz and Ortega" */
function coordinated(reading: Reading, entities: Entities, source: TokenSpan, head: NounPhrase): Entity[] {
  return phrasesOf(reading, source, head).flatMap((index) => {
    const phrase = reading.phrases[index];
    const entity = entities.ofPhrase[index];
    return phrase && entity && reading.parsed.tokens[phrase.first - 1]?.lower === 'and' ? [entity] : [];
  });
}

const papers =
  /^(?:statement|letter|release|memo|post|tweet|email|report|announcement|comment|remark|message|testimony|claim|account|tweet|analysis)s?$/;

/** "the council’s statement", "a Reuters report", "reports from the Aldea Times": the name speaks, not the paper. */
function issuerOf(reading: Reading, entities: Entities, source: TokenSpan, head: NounPhrase): Entity | null {
  const { parsed, tags } = reading;
  if (!papers.test(parsed.tokens[head.end - 1]?.lower ?? '')) return null;
  if (/^(?:from|by)$/.test(parsed.tokens[head.end]?.lower ?? '')) {
    const next = phrasesOf(reading, source, head)[0];
    return next === undefined ? null : (entities.ofPhrase[next] ?? null);
  }
  const isWhole = tags[head.end - 2] === 'name' && tags[head.end - 3] === 'name';
  for (let i = head.end - 2; i >= head.first; i--) {
    if (tags[i] !== 'name') {
      if (tags[i + 1] === 'name' && tags[i] !== 'possessive') break; // "the 2012 Population and Housing Census report": one name, and it ends here.
      continue;
    }
    const name = parsed.tokens[i]?.lower ?? '';
    if (isWhole && i < head.end - 2) break;
    const issuer = entities.all.find(
      (entity) => entity.name.toLowerCase() === name || entity.name.toLowerCase().endsWith(` ${name}`),
    );
    if (issuer) return issuer;
  }
  return null;
}

/** "the Conservatives’ letter": a group that owns the paper, though the article names it no further. */
function ownerOf({ parsed, tags }: Reading, head: NounPhrase): string | null {
  const { tokens, text } = parsed;
  if (!papers.test(tokens[head.end - 1]?.lower ?? '')) return null;
  const isWhole = /^an?$/.test(tokens[head.first]?.lower ?? '') && head.end - head.first === 3;
  const maker = tokens[head.first + 1];
  if (isWhole && /^reports?$/.test(tokens[head.end - 1]?.lower ?? '') && tags[head.first + 1] === 'name')
    return maker?.text ?? null; // "a Reuters report"
  const mark = tokens.slice(head.first, head.end).findIndex(({ text: own }) => own === '’' || own === "'");
  const last = tokens[head.first + mark - 1];
  if (mark < 1 || !last?.isCapitalised) return null;
  const name = text.slice(tokens[head.first]?.start ?? 0, last.end);
  return name.replace(/^The /, 'the ');
}

/** "the statement": of whoever has just spoken. */
function isOwnPaper({ parsed }: Reading, head: NounPhrase): boolean {
  const { tokens } = parsed;
  return (
    tokens[head.first]?.lower === 'the' &&
    head.end === head.first + 2 &&
    /^(?:statement|letter|release|memo|post|tweet|email|message)$/.test(tokens[head.end - 1]?.lower ?? '')
  );
}
