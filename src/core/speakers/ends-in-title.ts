import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';

const courtesy = /^(?:mr|mrs|ms|miss|dr)\.?$/;
// Titles and callings that are surnames too: "Dana King"; "Mr. Dean".
const surnames = new Set(
  'king pope judge dean bishop major page baker cook butler carter fisher hunter mason miller parker porter potter prince shepherd singer taylor turner walker farmer archer abbot duke earl baron knight rider skinner marshal price'.split(
    ' ',
  ),
);

/** "the President", "the School Nurse": the last word before `end` is what somebody is, and no surname. */
export function endsInTitle(reading: Reading, phrase: NounPhrase, end: number): boolean {
  const { titles, personNouns } = reading.lexicon;
  const last = reading.parsed.tokens[end - 1]?.lower ?? '';
  const isAlone = end - phrase.first === 1;
  if (!titles.has(last) && (isAlone || !personNouns.has(last))) return false;
  return isAlone || !isSurname(reading, phrase, end);
}

/** "Mr. Dean", "Ann King" */
function isSurname({ parsed, tags, lexicon }: Reading, phrase: NounPhrase, end: number): boolean {
  const { titles, places, nationAdjective, firstNames } = lexicon;
  const before = parsed.tokens[end - 2]?.lower ?? '';
  if (courtesy.test(before) || firstNames.has(before)) return true;
  if (!surnames.has(parsed.tokens[end - 1]?.lower ?? '') || parsed.tokens[phrase.first]?.lower === 'the') return false;
  return tags[end - 2] === 'name' && !titles.has(before) && !places.has(before) && !nationAdjective.test(before);
}
