import { singulars } from '../attribution/can-speak';
import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';
import type { Entity } from './entity';
import type { Entities } from './find-entities';

/** Nouns that say little more than that somebody leads or sits. */
const alike: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', ['president', 'premier', 'chairman', 'chairwoman', 'chief', 'minister']],
  ['premier', ['minister']],
  ['lawmaker', ['senator', 'sen.', 'representative', 'rep.', 'mp', 'congressman', 'congresswoman']],
  ['senator', ['sen.']],
  ['congressman', ['rep.', 'representative']],
  ['congresswoman', ['rep.', 'representative']],
  ['governor', ['gov.']],
  ['boss', ['ceo', 'executive', 'chief', 'manager', 'coach']],
  ['minister', ['secretary']],
  ['professor', ['prof.', 'prof']],
  ['doctor', ['dr.', 'dr']],
]);

const mostEntities = 300; // An article names some 30; it bounds the work on hostile text.

/** Bodies that are often called by their kind alone. */
const anyBody =
  /^(?:company|firm|agency|group|organi[sz]ation|department|ministry|network|institute|office|automaker|carmaker|maker|manufacturer|airline|alliance|startup|retailer|bank|publisher|developer|operator|charity|union|university|club|committee|council|commission|court|bureau|authority|watchdog|regulator|campaign|party|government|military|army|team)$/;

const press =
  /\b(?:Times|Post|Journal|Herald|Tribune|Gazette|News|Ledger|Telegraph|Guardian|Observer|Courier|Chronicle|Mail|Press|Magazine|Reuters|Bloomberg|AFP|AP|BBC|CNN|NBC|CBS|ABC)\b/;

/** A surname alone may be a company’s, yet no campaign, party or government goes by one. */
const sure = /^(?:campaign|party|government|military|army|team|union)$/;

/** They stand in titles ("House Speaker") and mean nobody by themselves: "the White House" is not its speaker. */
const noNouns =
  /^(?:house|white|state|union|foreign|interior|health|trade|press|policy|security|national|labour|justice|independent|finance)$/;

/** "the mayor", "the ministry": the last one named before who goes by that noun; null where none does. */
export function resolveRole(
  { parsed, lexicon }: Reading,
  entities: Entities,
  phrase: NounPhrase,
  { last, meant }: { last: Entity | null; meant: Entity | null },
): Entity | null {
  const { tokens } = parsed;
  const noun = tokens[phrase.end - 1]?.lower ?? '';
  if (
    !isDefinite(tokens, phrase, lexicon.places) ||
    !(lexicon.bodyNouns.has(noun) || lexicon.personNouns.has(noun) || lexicon.titles.has(noun) || anyBody.test(noun))
  )
    return null;
  if (noNouns.test(noun)) return null;
  const modifiers = tokens
    .slice(phrase.first, phrase.end - 1)
    .filter(({ isCapitalised, lower }) => isCapitalised && lower !== 'the' && !lexicon.titles.has(lower));
  const isPerson = lexicon.personNouns.has(noun) || lexicon.titles.has(noun);
  const wanted = [noun, ...(alike.get(noun) ?? [])];
  if (modifiers.length > 0 && !isPerson) return null; // "the Philippine government" is its own name.
  const fits = entities.all
    .slice(0, mostEntities)
    .filter((entity) => entity.kind !== 'place' && entity.isSurelyPerson === isPerson);
  const named = fits.filter(({ roles }) => wanted.some((role) => roles.has(role)));
  const exact =
    modifiers.length > 0 ? named.filter(({ roles }) => modifiers.every(({ lower }) => roles.has(lower))) : named;
  if (meant && exact.includes(meant)) return meant; // Of two presidents, "the president" goes on to mean the same one.
  if (exact.length > 0) return latest(exact, phrase.first);
  if (modifiers.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  if (!anyBody.test(noun)) return null;
  const isPress = /^(?:agency|network|publisher|organi[sz]ation|group|institute|office)$/.test(noun);
  const known = isPress ? fits : fits.filter(({ name }) => !press.test(name)); // "The Ledger reported that … The company denied it."
  const bodies = sure.test(noun) ? known.filter(({ kind }) => kind === 'body') : known;
  if (last && bodies.includes(last)) return last;
  return mostNamed(bodies, phrase.first);
}

/** "the mayor", "the ministry’s spokesman", "Russian President": one who is known. */
function isDefinite(
  tokens: Reading['parsed']['tokens'],
  { first, end }: NounPhrase,
  places: ReadonlySet<string>,
): boolean {
  const start = tokens[first];
  if (!start || end - first > 5) return false;
  if (start.lower === 'the' || start.lower === 'this') return true;
  if (start.lower === 'a' || start.lower === 'an' || singulars(tokens[end - 1]?.lower ?? '').length > 1) return false;
  const clitic = tokens.slice(first, end).findIndex(({ kind }) => kind === 'clitic');
  return clitic < 0 ? start.isCapitalised : clitic === 1 && places.has(start.lower); // "Trump’s lawyer" may be anybody.
}

function latest(entities: readonly Entity[], before: number): Entity | null {
  let best: Entity | null = null;
  let bestAt = -1;
  for (const entity of entities) {
    const at = entity.mentions.findLast((mention) => mention < before) ?? -1;
    if (at > bestAt) [best, bestAt] = [entity, at];
  }
  return best;
}

function mostNamed(entities: readonly Entity[], before: number): Entity | null {
  let best: Entity | null = null;
  for (const entity of entities) {
    if (/^\p{Lu}{1,2}$/u.test(entity.name)) continue; // "AI", "TV"
    if ((entity.mentions[0] ?? before) < before && entity.mentions.length > (best?.mentions.length ?? 1)) best = entity;
  }
  return best;
}
