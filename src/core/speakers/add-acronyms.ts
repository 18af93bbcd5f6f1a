import type { Reading } from '../attribution/reading';
import type { Entity } from './entity';

const longestAcronym = 8; // Letters.
const mostNames = 200; // It bounds the work on hostile text.

/** Lets "WHO" mean the World Health Organization: where it stands in brackets behind the name, or spells the only name that it can. */
export function addAcronyms({ parsed, phrases, lexicon }: Reading, ofPhrase: (Entity | null)[]): void {
  const { tokens } = parsed;
  const meant = new Map<string, Entity>();
  const acronyms: { index: number; acronym: string }[] = [];
  phrases.forEach((phrase, index) => {
    const token = tokens[phrase.end - 1];
    if (
      !token?.isCapitalised ||
      token.text.length > longestAcronym ||
      token.text.at(-1) === token.lower.at(-1) || // No capital at its end.
      !/^\p{Lu}[\p{Lu}\p{Ll}]{0,6}\p{Lu}$/u.test(token.text)
    )
      return;
    acronyms.push({ index, acronym: token.lower });
    if (tokens[phrase.first - 1]?.text !== '(' || tokens[phrase.end]?.text !== ')') return;
    for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
      const entity = ofPhrase[before];
      if (!entity || entity.name.toLowerCase() === token.lower) continue;
      // "the Netherlands body for applied research (TNO)" goes by letters of another language.
      const isBesideBody =
        phrases[before]?.end === phrase.first - 1 && entity.kind === 'body' && !lexicon.places.has(token.lower);
      if (!spells(token.lower, initialsOf(entity.name)) && !(isBesideBody && entity.name.includes(' '))) continue;
      if (!meant.has(token.lower)) meant.set(token.lower, entity);
      break;
    }
  });
  if (acronyms.length === 0) return;
  const long = [...new Set(ofPhrase)]
    .filter((entity): entity is Entity => entity?.name.includes(' ') === true)
    .slice(0, mostNames)
    .map((entity) => ({ entity, initials: initialsOf(entity.name) }));
  for (const acronym of [...new Set(acronyms.map((one) => one.acronym))].slice(0, mostNames)) {
    if (meant.has(acronym)) continue;
    const fits = long.filter(({ initials }) =>
      acronym.length > 2 ? spells(acronym, initials) : initials.join('') === acronym,
    );
    const [only] = fits;
    if (only && fits.length === 1) meant.set(acronym, only.entity);
  }
  for (const { index, acronym } of acronyms) {
    const entity = meant.get(acronym);
    if (entity) ofPhrase[index] = entity;
  }
}

function initialsOf(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => (word[0] ?? '').toLowerCase());
}

/** Its letters are first letters of a name's words, in order, from the first on. */
function spells(acronym: string, initials: readonly string[]): boolean {
  if (initials[0] === undefined || initials.length < acronym.length || initials[0] !== acronym[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === acronym[at]) at++;
  return at === acronym.length;
}
