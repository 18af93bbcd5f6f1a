import type { Reading } from '../attribution/reading';
import type { Entity } from './entity';
import { findNameInPhrase, hasBodyWord } from './find-name-in-phrase';

export interface Entities {
  all: Entity[];
  /** For each noun phrase the entity that it names, or null. */
  ofPhrase: (Entity | null)[];
}

/** Finds whom the article names, and gathers short forms under the full name. */
export function findEntities(reading: Reading): Entities {
  const { parsed, phrases, lexicon } = reading;
  const found = phrases.map((phrase) => {
    const hit = findNameInPhrase(reading, phrase);
    if (!hit) return null;
    const words = parsed.tokens.slice(...hit.name);
    const before = parsed.tokens.slice(...hit.before);
    return { words, before, text: parsed.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0) };
  });
  const all: Entity[] = [];
  const byLast = new Map<string, Entity[]>();
  const order = found
    .map((_, index) => index)
    .sort((a, b) => (found[b]?.words.length ?? 0) - (found[a]?.words.length ?? 0) || a - b);
  const ofPhrase: (Entity | null)[] = new Array(found.length).fill(null);
  for (const index of order) {
    const hit = found[index];
    if (!hit) continue;
    const keys = [hit.words.at(-1)?.lower ?? '', hit.words[0]?.lower ?? ''];
    const gender = genderOf(hit.words, hit.before, lexicon.firstNames);
    let entity = findByName(
      byLast,
      hit.words.map((word) => word.lower),
    );
    if (!entity) {
      const first = hit.before[0]?.lower;
      const isBody =
        hasBodyWord(hit.words, lexicon.bodyNameWords) ||
        (first === 'the' && hit.before.length === 1) ||
        /^\p{Lu}{2,5}$/u.test(hit.text);
      entity = { name: hit.text, kind: isBody ? 'body' : 'person', gender: null, roles: new Set(), mentions: [] };
      all.push(entity);
      for (const key of new Set(keys)) byLast.set(key, [...(byLast.get(key) ?? []), entity].slice(0, 20));
    }
    entity.gender ??= gender;
    for (const word of hit.before) if (word.kind === 'word') entity.roles.add(word.lower);
    for (const word of entity.kind === 'body' ? hit.words : []) entity.roles.add(word.lower);
    ofPhrase[index] = entity;
  }
  addAppositions(reading, ofPhrase);
  phrases.forEach((phrase, index) => {
    if ((reading.outerRegionAt[phrase.first] ?? -1) < 0) ofPhrase[index]?.mentions.push(phrase.first);
  });
  return { all, ofPhrase };
}

/** The same words, or its last or first word alone. */
function findByName(byLast: ReadonlyMap<string, Entity[]>, words: string[]): Entity | null {
  const last = words.at(-1) ?? '';
  const known = byLast.get(last) ?? [];
  const joined = words.join(' ');
  for (const entity of known) {
    const name = entity.name.toLowerCase();
    if (name === joined || name.endsWith(` ${joined}`)) return entity;
    if (words.length === 1 && name.startsWith(`${joined} `)) return entity;
    const parts = name.split(' ');
    if (words.length > 1 && parts.at(-1) === last && parts[0] === words[0]) return entity;
  }
  return null;
}

function genderOf(
  words: readonly { lower: string }[],
  before: readonly { lower: string }[],
  firstNames: ReadonlyMap<string, 'he' | 'she'>,
): 'he' | 'she' | null {
  for (const { lower } of before) {
    if (/^(?:mr\.?|sir|lord|king|prince|congressman|spokesman|chairman|father|brother)$/.test(lower)) return 'he';
    if (
      /^(?:mrs\.?|ms\.?|miss|dame|lady|queen|princess|congresswoman|spokeswoman|chairwoman|sister|actress)$/.test(lower)
    )
      return 'she';
  }
  return words.length > 1 ? (firstNames.get(words[0]?.lower ?? '') ?? null) : null;
}

/** "Ruiz, the mayor of Aldea," and "the mayor, Ann Ruiz,": the noun is a role of theirs. */
function addAppositions({ parsed, phrases }: Reading, ofPhrase: readonly (Entity | null)[]): void {
  for (let i = 0; i + 1 < phrases.length; i++) {
    const [left, right] = [phrases[i], phrases[i + 1]];
    if (!left || !right || right.first !== left.end + 1 || parsed.tokens[left.end]?.text !== ',') continue;
    const [named, role] =
      ofPhrase[i] && !ofPhrase[i + 1]
        ? [ofPhrase[i], right]
        : !ofPhrase[i] && ofPhrase[i + 1]
          ? [ofPhrase[i + 1], left]
          : [null, left];
    if (!named || role.isPronoun) continue;
    for (let k = role.first; k < role.end; k++) {
      const token = parsed.tokens[k];
      if (token?.kind === 'word') named.roles.add(token.lower);
    }
  }
}
