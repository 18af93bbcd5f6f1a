import { speakerKindOf } from './can-speak';
import type { Candidate } from './candidate';
import type { Reading } from './reading';

/** What the scorer looks at, as names of features that hold. */
export function describeCandidate(reading: Reading, candidate: Candidate, isNested: boolean): string[] {
  const { rule, lemma, head, content, cue, source, traits } = candidate;
  const { parsed, tags } = reading;
  const { tokens } = parsed;
  const kind = source ? speakerKindOf(reading, head) : 'no-source';
  const features = ['bias', `rule:${rule}`, `kind:${kind}`, ...traits];
  const isForward = rule === 'forward-none' || rule === 'forward-quote';
  const first = content[0]?.[0] ?? 0;
  const opening = tokens[first]?.region === -1 ? (tags[first] ?? 'none') : 'quote';
  let [words, quoted, verbs] = [0, 0, 0];
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (!token || token.kind === 'punctuation') continue;
      words++;
      if (token.region >= 0) quoted++;
      else if (tags[i] === 'verb' || tags[i] === 'modal' || tags[i] === 'auxiliary') verbs++;
    }
  }
  const size = words < 3 ? 'tiny' : words < 6 ? 'short' : words < 16 ? 'middle' : 'long';
  const quotation = quoted === 0 ? 'none' : quoted === words ? 'all' : 'some';
  features.push(`size:${size}`, `quoted:${quotation}`);
  if (isForward)
    features.push(
      `opening:${opening}`,
      verbs > 0 ? 'forward:verb' : 'forward:no-verb',
      `forward:${quotation}`,
      `forward:${size}`,
    );
  if (quotation === 'all') features.push(`quoted:${rule}`);
  else features.push(`lemma:${lemma}`, verbs > 0 ? 'clause' : 'no-clause');
  if (cue) features.push(`tag:${tags[cue[1] - 1]}`);
  if (isForward && kind === 'thing') features.push('forward:thing');
  if (source && /^(?:i|we|you)$/.test(tokens[source[0]]?.lower ?? '') && source[1] - source[0] === 1)
    features.push('first-person');
  if (isNested) features.push('nested');
  return features;
}
