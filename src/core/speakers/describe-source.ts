import { singulars } from '../attribution/can-speak';
import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';
import type { Speaker } from './name-speakers';

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
  const speaker = isNamed ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
  const noun = tokens[head.end - 1]?.lower ?? '';
  const anonymous =
    singulars(noun).some((form) => lexicon.personNouns.has(form)) || /(?:ers|ists|crats|ians|makers)$/.test(noun);
  return { speaker, speakers: [], anonymous };
}
