import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';
import type { Entity } from './entity';
import type { Entities } from './find-entities';
import { type Before, findPerson } from './find-person';

/** Callings by which news writing avoids a name: they mean somebody just named, though nothing in the text says that they hold them. */
const callings =
  /^(?:candidate|nominee|frontrunner|front-runner|president|senator|congressman|congresswoman|lawmaker|governor|mayor|minister|premier|chancellor|billionaire|businessman|businesswoman|mogul|tycoon|entrepreneur|developer|democrat|republican|politician|leader|founder|co-founder|star|actor|actress|singer|songwriter|rapper|musician|guitarist|drummer|comedian|director|filmmaker|author|novelist|writer|poet|artist|designer|model|athlete|striker|midfielder|defender|goalkeeper|forward|quarterback|pitcher|golfer|boxer|sprinter|swimmer|champion|captain|coach|manager|native|veteran|royal|prince|princess|duke|duchess|king|queen|neurosurgeon|surgeon|scientist|physicist|professor|economist|activist|father|mother|father-of-two|grandmother|grandfather|widow|widower|pensioner|executive|chairman|chairwoman|incumbent|challenger|ambassador|diplomat|attorney|spokesman|spokeswoman|spokesperson|host|pastor|bishop|pope|pontiff)$/;

/** Who holds one of them is not called by another. */
const offices = new Set(
  'president senator sen. congressman congresswoman rep. governor gov. mayor minister premier chancellor secretary ambassador king queen pope'.split(
    ' ',
  ),
);

/** "the Vermont senator", "the 45-year-old": the person of the last statements whom the article is about; null where one was told of before without a name. */
export function resolveDescription(
  reading: Reading,
  entities: Entities,
  phrase: NounPhrase,
  before: Before,
): Entity | null {
  const { tokens } = reading.parsed;
  const last = tokens[phrase.end - 1];
  if (tokens[phrase.first]?.lower !== 'the' || !last || phrase.end - phrase.first > 6) return null;
  if (tokens.slice(phrase.first, phrase.end).some(({ kind }) => kind === 'clitic')) return null;
  const isAge = /-year-old$/.test(last.lower);
  if (!isAge && !callings.test(last.lower)) return null;
  const behind = tokens[phrase.end]?.lower ?? '';
  if (behind === 'who' || (behind === 'of' && !/^(?:mother|father)$/.test(last.lower))) return null; // "the mother of three"
  if (isIntroduced(reading, entities, phrase)) return null;
  // "the Valley Argus Leader": a name that happens to end in a calling.
  const capitals = tokens.slice(phrase.first + 1, phrase.end).filter(({ isCapitalised }) => isCapitalised).length;
  if (last.isCapitalised && capitals > 2) return null;
  const cannotBe = (entity: Entity): boolean =>
    (!entity.isSurelyPerson && !entity.name.includes(' ')) ||
    (offices.has(last.lower) && [...entity.roles].some((role) => offices.has(role)) && !entity.roles.has(last.lower));
  return findPerson(reading, entities, phrase, { ...before, gender: genderOf(last.lower), isExcluded: cannotBe });
}

function genderOf(noun: string): 'he' | 'she' | null {
  if (/(?:man|king|prince|duke|father|grandfather|widower|actor|pope|pontiff)$/.test(noun) && !/woman$/.test(noun))
    return 'he';
  return /(?:woman|queen|princess|duchess|mother|grandmother|widow|actress)$/.test(noun) ? 'she' : null;
}

const farthestIntroduction = 300; // Phrases; it bounds the work on hostile text.

/** "A senator left. … the senator": one who is told of without a name. "Ruiz, a senator," is no introduction. */
function isIntroduced({ parsed, phrases, phraseAt }: Reading, { ofPhrase }: Entities, phrase: NounPhrase): boolean {
  const { tokens } = parsed;
  const noun = tokens[phrase.end - 1]?.lower;
  const own = phraseAt[phrase.first] ?? 0;
  for (let index = own - 1; index >= Math.max(0, own - farthestIntroduction); index--) {
    const other = phrases[index];
    if (!other || ofPhrase[index] || tokens[other.end - 1]?.lower !== noun) continue;
    const isIndefinite = /^(?:an?|one|another)$/.test(tokens[other.first]?.lower ?? '');
    if (isIndefinite && !/^(?:,|is|was|as|be|been)$/.test(tokens[other.first - 1]?.lower ?? '')) return true;
  }
  return false;
}
