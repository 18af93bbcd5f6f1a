import { isThingInEr, singulars } from '../attribution/can-speak';
import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';
import type { Lexicon } from '../lexicon/lexicon';
import type { Speaker } from './name-speakers';

const unnamed =
  /^(?:some|others?|many|several|most|few|another|one|those|two|three|four|five|dozens|hundreds|thousands|someone|somebody|personnel|groups|organi[sz]ations|percent|respondents)$/;
const measure = /^(?:number|handful|group|majority|couple|crowd|slice|string|chorus|range|lot|pair|trio)$/; // "a number of analysts"
const issued = /^(?:released|published|issued|conducted|obtained|unveiled)$/;
const writers = /^(?:co-)?authors$/; // They are named on what they wrote.

/** A source without a name goes by its own words: "a ministry official", which is a person left unnamed, or "the report", which is not. */
export function describeSource({ parsed, tags, lexicon }: Reading, [from, end]: TokenSpan, head: NounPhrase): Speaker {
  const { text, tokens } = parsed;
  const first = tokens[from]?.lower === 'what' && end > from + 1 ? from + 1 : from; // "what her team calls"
  let last = end;
  while (
    last > head.end &&
    (tags[last - 1] === 'relative' || tokens[last - 1]?.kind === 'punctuation' || tokens[last - 1]?.lower === 'that')
  )
    last--;
  const isPoll = /^(?:polls?|surveys?)$/.test(tokens[head.end - 1]?.lower ?? '');
  for (let i = head.end; isPoll && i < last; i++) if (issued.test(tokens[i]?.lower ?? '')) last = i; // "a poll | released on Monday"
  const words = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const start = tokens[first];
  const isNamed = start?.isCapitalised && tags[first] === 'name';
  const oneAs = /^(?:[aeio]|u(?!s|ni))/i.test(tokens[first + 1]?.text ?? '') ? 'an' : 'a';
  const plain =
    start?.lower === 'one' && last > first + 1 && tags[first + 1] !== 'preposition'
      ? words.replace(/^one/i, oneAs)
      : words; // "one official" is "an official".
  const isProper =
    isNamed || (start !== undefined && isProperAdjective(start.lower, tokens[first + 1]?.text ?? '', lexicon));
  const speaker = isProper ? words : plain.slice(0, 1).toLowerCase() + plain.slice(1);
  const own = tokens[head.end - 1]?.lower ?? '';
  const counted =
    measure.test(own) && tokens[head.end]?.lower === 'of' ? lastNounOf(parsed, tags, head.end + 1, last) : null;
  const noun = counted ?? own;
  const anonymous =
    !writers.test(noun) &&
    (unnamed.test(noun) ||
      (noun === 'authorities' && head.end === head.first + 1) || // "Health authorities" are a body.
      singulars(noun).some((form) => lexicon.personNouns.has(form)) ||
      (/(?:ers|ors|ists|crats|ians|makers)$/.test(noun) && !isThingInEr(noun)));
  return { speaker, speakers: [], anonymous };
}

const noNations =
  /(?:ician|civilian|comedian|custodian|guardian|pedestrian|theologian|publican|median|veteran)$|[^g]arian$|(?:ct|hist)orian$/;

/** "Israeli settlers", "Republicans", "Sanders’ campaign": a capital that no sentence’s start has given. */
function isProperAdjective(
  word: string,
  next: string,
  { nationAdjective, personNouns, wordClasses }: Lexicon,
): boolean {
  if (/^(?:republicans?|democrats?|democratic|gop|labour|tory|tories)$/.test(word)) return true;
  const single = word.replace(/s$/, '');
  const isNation = nationAdjective.test(word) || (single !== word && nationAdjective.test(single));
  if (isNation && !noNations.test(single) && !personNouns.has(single)) return true;
  const isOwner = /^['’]s?$/.test(next);
  return (
    isOwner &&
    !wordClasses.has(word) &&
    !personNouns.has(single) &&
    !singulars(word).some((form) => personNouns.has(form))
  );
}

/** "a number of [senior analysts] in Aldea" → "analysts" */
function lastNounOf({ tokens }: Reading['parsed'], tags: Reading['tags'], first: number, end: number): string | null {
  let noun: string | null = null;
  for (let i = first; i < end; i++) {
    if (tags[i] === 'noun') noun = tokens[i]?.lower ?? null;
    else if (tags[i] !== 'adjective' && tags[i] !== 'name' && tags[i] !== 'determiner') break;
  }
  return noun;
}
