import { singulars } from '../attribution/can-speak';
import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';
import type { Speaker } from './name-speakers';

const unnamed =
  /^(?:some|others?|many|several|most|few|another|one|those|two|three|four|five|dozens|hundreds|thousands)$/;

/** A source without a name goes by its own words: "a ministry official", which is a person left unnamed, or "the report", which is not. */
export function describeSource({ parsed, tags, lexicon }: Reading, [first, end]: TokenSpan, head: NounPhrase): Speaker {
  const { text, tokens } = parsed;
  let last = end;
  while (
    last > head.end &&
    (tags[last - 1] === 'relative' || tokens[last - 1]?.kind === 'punctuation' || tokens[last - 1]?.lower === 'that')
  )
    last--;
  const words = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const start = tokens[first];
  const isNamed = start?.isCapitalised && tags[first] === 'name';
  const oneAs = /^[aeiou]/i.test(tokens[first + 1]?.text ?? '') ? 'an' : 'a';
  const plain = start?.lower === 'one' && last > first + 1 ? words.replace(/^one/i, oneAs) : words; // "one official" is "an official".
  const speaker = isNamed ? words : plain.slice(0, 1).toLowerCase() + plain.slice(1);
  const noun = tokens[head.end - 1]?.lower ?? '';
  const anonymous =
    unnamed.test(noun) ||
    singulars(noun).some((form) => lexicon.personNouns.has(form)) ||
    /(?:ers|ists|crats|ians|makers)$/.test(noun);
  return { speaker, speakers: [], anonymous };
}
