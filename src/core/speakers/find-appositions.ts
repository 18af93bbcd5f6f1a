import { singulars } from '../attribution/can-speak';
import type { Reading } from '../attribution/reading';
import type { Entity } from './entity';

export interface Apposition {
  entity: Entity;
  /** Nouns of the phrase, in the singular. */
  roles: string[];
}

/** "Ruiz, the mayor of Aldea,", "the mayor, Ann Ruiz," and "Ruiz is the mayor": the noun is a role of theirs. */
export function findAppositions(
  { parsed, phrases, tags }: Reading,
  ofPhrase: readonly (Entity | null)[],
): Apposition[] {
  const { tokens } = parsed;
  const found: Apposition[] = [];
  for (let i = 0; i + 1 < phrases.length; i++) {
    const [left, right] = [phrases[i], phrases[i + 1]];
    if (!left || !right) continue;
    const between = tokens[left.end];
    const behind = tags[right.end];
    const isSubject = behind === 'verb' || behind === 'auxiliary' || behind === 'modal'; // "After meeting Ruiz, the president said"
    const isApposed = right.first === left.end + 1 && between?.text === ',' && !isSubject;
    const isCopula = right.first === left.end + 1 && /^(?:is|was)$/.test(between?.lower ?? '');
    if (!isApposed && !isCopula) continue;
    const [named, role] =
      ofPhrase[i] && !ofPhrase[i + 1]
        ? [ofPhrase[i], right]
        : isApposed && !ofPhrase[i] && ofPhrase[i + 1]
          ? [ofPhrase[i + 1], left]
          : [null, left];
    if (!named || role.isPronoun) continue;
    const roles: string[] = [];
    for (let k = Math.max(role.first, role.end - 2); k < role.end; k++) {
      const token = tokens[k];
      if (token?.kind === 'word' && (tags[k] === 'noun' || tags[k] === 'name')) roles.push(...singulars(token.lower));
    }
    if (tokens[role.first]?.kind === 'number') roles.push('person'); // "Ruiz, 45,"
    found.push({ entity: named, roles });
  }
  return found;
}
