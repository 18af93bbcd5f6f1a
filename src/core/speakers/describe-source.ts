import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';
import type { Speaker } from './name-speakers';

/** A source without a name goes by its own words: "a ministry official", which is a person left unnamed, or "the report", which is not. */
export function describeSource({ parsed, lexicon }: Reading, [first, end]: TokenSpan, head: NounPhrase): Speaker {
  const { text, tokens } = parsed;
  const noun = tokens[head.end - 1]?.lower ?? '';
  const words = text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const isNamed = tokens[first]?.isCapitalised && !lexicon.wordClasses.has(tokens[first]?.lower ?? '');
  const speaker = isNamed ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
  return { speaker, speakers: [], anonymous: isPerson(noun, lexicon.personNouns) };
}

function isPerson(noun: string, personNouns: ReadonlySet<string>): boolean {
  return personNouns.has(noun) || personNouns.has(noun.replace(/s$/, '')) || personNouns.has(noun.replace(/ies$/, 'y'));
}
