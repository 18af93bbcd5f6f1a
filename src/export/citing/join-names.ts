import { initialsOf, type PersonName } from './parse-name';

/** "Pell", "Pell & Reyes", "Pell et al." from `most` names on. */
export function joinFamilies(names: readonly PersonName[], and: string, most: number): string {
  const families = names.map(({ family }) => family);
  if (families.length > most) return `${families[0] ?? ''} et al.`;
  return joinList(families, and);
}

/** "a", "a and b", "a, b, and c"; `hasListComma` puts a comma before "and" in lists of three or more. */
export function joinList(parts: readonly string[], and: string, hasListComma = true): string {
  if (parts.length < 3) return parts.join(` ${and} `);
  return `${parts.slice(0, -1).join(', ')}${hasListComma ? ',' : ''} ${and} ${parts.at(-1) ?? ''}`;
}

/** "Pell, A." */
export function invertWithInitials({ family, given, suffix }: PersonName): string {
  return [family, ...(given === null ? [] : [initialsOf(given)]), ...(suffix === null ? [] : [suffix])].join(', ');
}

/** "Pell, Ana" */
export function invert({ family, given, suffix }: PersonName): string {
  return [family, ...(given === null ? [] : [given]), ...(suffix === null ? [] : [suffix])].join(', ');
}

/** "Ana Pell" */
export function writeStraight({ family, given, suffix }: PersonName): string {
  return [...(given === null ? [] : [given]), family, ...(suffix === null ? [] : [suffix])].join(' ');
}
