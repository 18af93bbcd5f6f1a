import { singulars } from '../attribution/can-speak';
import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../text/parsed-text';
import { addAcronyms } from './add-acronyms';
import type { Entity } from './entity';
import { findAppositions } from './find-appositions';
import { findNameInPhrase } from './find-name-in-phrase';

export interface Entities {
  all: Entity[];
  /** For each noun phrase the entity that it names, or null. */
  ofPhrase: (Entity | null)[];
  /** Whom a phrase names as owners: Ruiz in "Ruiz’s lawyer". */
  ownersOf: ReadonlyMap<number, Entity[]>;
}

interface Mention {
  phrase: number;
  words: Token[];
  before: Token[];
  /** Words before a name that say what its bearer is. */
  roles: string[];
  text: string;
  kind: Entity['kind'];
  /** "Ruiz" in "Ruiz’s lawyer": it names somebody, but not whom the phrase means. */
  isOwner: boolean;
}

/** Finds whom the article names, and gathers short forms under the full name. */
export function findEntities(reading: Reading): Entities {
  const { phrases, lexicon } = reading;
  const mentions: Mention[] = [];
  phrases.forEach((phrase, index) => {
    addOwners(mentions, reading, phrase, index);
    const mention = readMention(reading, phrase, index);
    if (mention) mentions.push(mention);
  });
  const all: Entity[] = [];
  const byWord = new Map<string, Entity[]>();
  const ofPhrase: (Entity | null)[] = new Array(phrases.length).fill(null);
  const ownersOf = new Map<number, Entity[]>();
  const place = (mention: Mention, isShort: boolean): void => {
    const known = isShort ? findShort(byWord, mention, lexicon) : findKnown(byWord, mention);
    const entity = known ?? addEntity(all, byWord, mention);
    entity.gender ??= genderOf(mention, lexicon.firstNames);
    const { roles } = mention;
    for (const role of roles) entity.roles.add(role);
    const office = officeBefore(reading, mention);
    if (office) entity.roles.add(office);
    if (entity.kind === 'body') for (const { lower } of mention.words) entity.roles.add(lower);
    entity.isSurelyPerson ||=
      entity.kind === 'person' &&
      (entity.gender !== null ||
        office !== null ||
        (mention.words.length > 1 && isInitials(mention.words[0])) ||
        roles.some((role) => isPersonRole(role, lexicon)));
    entity.lastPlaced = mention.phrase;
    entity.placed++;
    if (!mention.isOwner) ofPhrase[mention.phrase] = entity;
    else ownersOf.set(mention.phrase, [...(ownersOf.get(mention.phrase) ?? []), entity]);
  };
  for (const mention of mentions
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => b.words.length - a.words.length || a.phrase - b.phrase))
    place(mention, false);
  for (const entity of all) [entity.lastPlaced, entity.placed] = [-1, 0];
  for (const mention of mentions) {
    if (mention.words.length === 1) place(mention, true);
    else {
      const entity = mention.isOwner ? null : ofPhrase[mention.phrase];
      if (!entity) continue;
      entity.lastPlaced = mention.phrase;
      entity.placed++;
    }
  }
  addOpeningNames(reading, byWord, ofPhrase);
  addAcronyms(reading, ofPhrase);
  for (const { entity, roles } of findAppositions(reading, ofPhrase)) {
    for (const role of roles) entity.roles.add(role);
    if (entity.kind === 'person') entity.gender ??= genderOfRoles(roles);
    if (entity.kind === 'person' && roles.some((role) => isPersonRole(role, lexicon))) entity.isSurelyPerson = true;
  }
  phrases.forEach((phrase, index) => {
    if ((reading.outerRegionAt[phrase.first] ?? -1) < 0) ofPhrase[index]?.mentions.push(phrase.first);
  });
  return { all, ofPhrase, ownersOf };
}

/** "Sanders said": a surname that opens a sentence and could be a common noun is the person whom the article names elsewhere. */
function addOpeningNames(
  { parsed, phrases, tags, lexicon }: Reading,
  byWord: ReadonlyMap<string, Entity[]>,
  ofPhrase: (Entity | null)[],
): void {
  phrases.forEach(({ first, end }, index) => {
    const token = parsed.tokens[first];
    if (ofPhrase[index] || end !== first + 1 || !token?.isCapitalised) return;
    const isNoun = singulars(token.lower).some((noun) => lexicon.personNouns.has(noun) || lexicon.bodyNouns.has(noun));
    if (isNoun ? !lexicon.titles.has(token.lower) && token.lower !== 'king' : tags[first] === 'name') return;
    const bearers = (byWord.get(token.lower) ?? []).filter(({ kind }) => kind === 'person');
    ofPhrase[index] =
      // "King said" where Ann King has spoken; "Mayor" alone is nobody’s name.
      bearers.find(({ name, isSurelyPerson }) => (isSurelyPerson || isNoun) && name.endsWith(` ${token.text}`)) ??
      (isNoun ? undefined : bearers.find(({ name }) => name === token.text)) ??
      null;
  });
}

// Titles that also stand in the names of bodies and places.
const weakRole =
  /^(?:state|party|house|white|union|health|justice|trade|labour|conservative|liberal|independent|interior|foreign|defen[cs]e|finance|national|security|campaign|press|policy|communications|first|prime|deputy|vice|head|star|family|people|child|member|league|crown|tan|sri|tun|st|mt)\.?$/;

function isPersonRole(role: string, { titles, personNouns }: Lexicon): boolean {
  return (titles.has(role) || personNouns.has(role)) && !weakRole.test(role);
}

/** Adds the names within a phrase that own what it means. */
function addOwners(mentions: Mention[], reading: Reading, { first, end }: NounPhrase, index: number): void {
  for (let i = first + 1; i < end - 1; i++) {
    if (reading.parsed.tokens[i]?.kind !== 'clitic' || reading.tags[i - 1] !== 'name') continue;
    const owner = readMention(reading, { first, end: i, isPronoun: false }, index);
    if (owner) mentions.push({ ...owner, isOwner: true });
  }
}

function readMention(reading: Reading, phrase: NounPhrase, index: number): Mention | null {
  const hit = findNameInPhrase(reading, phrase);
  if (!hit) return null;
  const { tokens, text } = reading.parsed;
  const words = tokens.slice(...hit.name);
  const before = tokens.slice(...hit.before);
  const written = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const name = words.length > 1 ? written.replace(/\s+/g, ' ') : written;
  return { phrase: index, words, before, roles: rolesOf(before), text: name, kind: hit.kind, isOwner: false };
}

function addEntity(all: Entity[], byWord: Map<string, Entity[]>, { text, words, kind }: Mention): Entity {
  const entity: Entity = {
    name: text,
    kind,
    gender: null,
    isSurelyPerson: false,
    roles: new Set(),
    mentions: [],
    lastPlaced: -1,
    placed: 0,
  };
  all.push(entity);
  for (const key of new Set(words.map(({ lower }) => lower))) {
    const known = byWord.get(key);
    if (!known) byWord.set(key, [entity]);
    else if (known.length < 20) known.push(entity);
  }
  return entity;
}

const suffix = /,?\s+(?:jr|sr|ii|iii|iv)\.?$/;

/** "R.K." in "R.K. Menon" */
function isInitials(token: Token | undefined): boolean {
  return token?.text.endsWith('.') === true && /^(?:\p{Lu}\.){2,4}$/u.test(token.text);
}

/** The same name, or one with the same first and last word. */
function findKnown(byWord: ReadonlyMap<string, Entity[]>, { words, text }: Mention): Entity | null {
  const short = text.toLowerCase().replace(suffix, '');
  const parts = short.split(' ');
  let best: Entity | null = null;
  for (const entity of byWord.get(words[0]?.lower ?? '') ?? []) {
    const name = entity.name.toLowerCase().replace(suffix, '');
    if (name === short) return entity;
    const known = name.split(' ');
    if (
      name.endsWith(` ${short}`) ||
      (entity.kind === 'person' && known.at(-1) === parts.at(-1) && known[0] === parts[0])
    )
      best ??= entity;
  }
  return best;
}

/** A word alone: of those whose last name it is, else whose first, the one named most so far, the one named first among equals. */
function findShort(
  byWord: ReadonlyMap<string, Entity[]>,
  mention: Mention,
  { places, firstNames, bodyNameWords }: Lexicon,
): Entity | null {
  const { words, text } = mention;
  const gender = genderOf(mention, firstNames);
  const short = text.toLowerCase();
  let best: Entity | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (const entity of byWord.get(words[0]?.lower ?? '') ?? []) {
    const name = entity.name.toLowerCase().replace(suffix, '');
    const isSame = name === short;
    if (!isSame && places.has(short)) continue;
    // "the Valley Post Ruiz …" runs two names together: a body goes by its last word only where that is a body's.
    const isLast = name.endsWith(` ${short}`) && (entity.kind !== 'body' || bodyNameWords.has(short));
    const isPerson = entity.isSurelyPerson || /-\p{Ll}/u.test(name); // "Lee Su-ji"
    const isFirst = entity.kind === 'person' && isPerson && name.startsWith(`${short} `);
    if (!isSame && !isLast && !isFirst) continue;
    if (gender && entity.gender && entity.gender !== gender) continue; // "Mrs. Ruiz" beside "Mr. Ruiz"
    const rank = isSame || isLast ? entity.placed * 10_000 - entity.lastPlaced / 10 + 0.5 : entity.lastPlaced / 1000; // "Kim" of two whose family name stands first is the one named last.
    if (rank > bestRank) [best, bestRank] = [entity, rank];
  }
  return best;
}

/** "ambassador" in "the ambassador to Aldea Ann Ruiz": the place stands before the name. */
function officeBefore({ parsed, phrases, lexicon }: Reading, { phrase, before }: Mention): string | null {
  const office = phrases[phrase - 1];
  const isPlace = lexicon.places.has(before.at(-1)?.lower ?? '');
  if (!isPlace || !office || office.end + 1 !== phrases[phrase]?.first) return null;
  const noun = parsed.tokens[office.end - 1]?.lower ?? '';
  return lexicon.personNouns.has(noun) || lexicon.titles.has(noun) ? noun : null;
}

/** Those of the words before a name that tell of its bearer; those of an owner ("the patient’s doctor Ann Ruiz") do not. */
function rolesOf(before: readonly Token[]): string[] {
  const roles: string[] = [];
  for (const { kind, lower } of before) {
    if (kind === 'clitic') roles.length = 0;
    else if (kind === 'word') roles.push(lower);
  }
  return roles;
}

/** "His wife, Elena, laughed." */
function genderOfRoles(roles: readonly string[]): 'he' | 'she' | null {
  if (
    roles.some((role) =>
      /^(?:wife|daughter|mother|sister|widow|aunt|niece|grandmother|woman|girl|actress|queen|spokeswoman|chairwoman|businesswoman|mum|mom)$/.test(
        role,
      ),
    )
  )
    return 'she';
  return roles.some((role) =>
    /^(?:husband|son|father|brother|widower|uncle|nephew|grandfather|man|boy|actor|king|spokesman|chairman|businessman|dad)$/.test(
      role,
    ),
  )
    ? 'he'
    : null;
}

function genderOf(mention: Mention, firstNames: ReadonlyMap<string, 'he' | 'she'>): 'he' | 'she' | null {
  const { words, roles } = mention;
  for (const lower of roles) {
    if (/^(?:mr\.?|sir|lord|king|prince|congressman|spokesman|chairman|father|brother|businessman|actor)$/.test(lower))
      return 'he';
    if (
      /^(?:mrs\.?|ms\.?|miss|dame|lady|queen|princess|congresswoman|spokeswoman|chairwoman|sister|actress)$/.test(lower)
    )
      return 'she';
  }
  return words.length > 1 ? (firstNames.get(words[0]?.lower ?? '') ?? null) : null;
}
