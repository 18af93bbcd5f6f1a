/** A name as citations need it. `family` alone: a body, or a name that must not be turned around. */
export interface PersonName {
  family: string;
  given: string | null;
  suffix: string | null;
}

const particle =
  /^(?:al|ap|bin|da|das|de|degli|dei|del|della|den|der|des|di|do|dos|du|el|la|le|lo|te|ten|ter|van|von|vom|zu|zum|zur|y)$/;
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;
const bodyWord =
  /\b(?:staff|agency|agencies|news|newsroom|press|reuters|afp|dpa|desk|editors?|correspondents?|team|service|wire|times|post|tribune|journal|ministry|office|department|university|institute|committee|council|party|company|corp|inc|ltd|group|redaktion|rédaction|redacción|agence|agencia|agentur)\b/i;

/** "Ludwig van der Berg Jr." → family "van der Berg", given "Ludwig", suffix "Jr."; bodies and single names stay whole. */
export function parseName(name: string): PersonName {
  const whole = name.replace(/\s+/gu, ' ').trim().replace(/^by /i, '');
  const words = whole.replace(/,\s*(?=(?:Jr|Sr|I{2,3}|IV)\.?$)/, ' ').split(' ');
  const isPerson =
    words.length >= 2 &&
    words.length <= 6 &&
    !bodyWord.test(whole) &&
    !/^the /i.test(whole) &&
    !/[\d@/&]/.test(whole) &&
    words.every((word) => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word)) &&
    words.every((word) => particle.test(word) || !/^\p{Ll}/u.test(word));
  if (!isPerson || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(whole)) {
    return { family: whole, given: null, suffix: null };
  }
  const last = words.at(-1) ?? '';
  const names = suffix.test(last) ? words.slice(0, -1) : words;
  const firstParticle = names.findIndex((word, at) => at > 0 && particle.test(word));
  const familyAt = firstParticle > 0 ? firstParticle : names.length - 1;
  if (familyAt < 1 || particle.test(names[0] ?? '')) return { family: whole, given: null, suffix: null };
  return {
    family: names.slice(familyAt).join(' '),
    given: names.slice(0, familyAt).join(' '),
    suffix: suffix.test(last) ? last : null,
  };
}

/** "Ana María" → "A. M.", "Jean-Luc" → "J.-L." */
export function initialsOf(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
