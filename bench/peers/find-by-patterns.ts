import type { Span } from '../../src/core/model';
import type { PeerFinding } from './peer-finding';

const verb =
  '(?:said|says|told|tells|added|adds|wrote|writes|tweeted|announced|argued|argues|claimed|claims|noted|notes|explained|insisted|stated|reported|replied|responded|asked|warned|warns|acknowledged|declared|testified|suggested|suggests|continued|concluded|admitted|confirmed|denied|predicted|stressed)';
const name =
  "(?:(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Tt]heir)\\s(?:[\\w'’-]+\\s){0,3}[\\w'’-]+|(?:[A-Z][\\w.'’-]*\\s?){1,5}|[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Ii]t)";
const quote = "(?:“[^”\\n]+[”\\n]|\"[^\"\\n]+\"|''[^\\n]+?'')";
const rest = `(?:\\s(?=[“"]|'')${quote})?`;

/** Each pattern names its parts: content, source, cue, and more of the content. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<content>${quote})\\s(?<source>${name})\\s?(?:,[^,.“"]{1,60},\\s)?(?<cue>${verb})\\b[^.“"\\n]*\\.?(?<more>${rest})`,
    'dg',
  ),
  new RegExp(`(?<content>${quote})\\s(?<cue>${verb})\\s(?<source>${name})[^.“"\\n]*\\.?(?<more>${rest})`, 'dg'),
  new RegExp(
    `(?<source>${name})\\s?(?:,[^,.“"]{1,60},\\s)?(?<cue>${verb})\\b[^.“"\\n]{0,40}[,:]\\s(?<content>${quote})`,
    'dg',
  ),
  new RegExp(`(?<cue>[Aa]ccording to)\\s(?<source>${name}),\\s(?<content>[^.\\n]+)`, 'dg'),
  new RegExp(`(?<content>[^.\\n]+),\\s(?<cue>according to)\\s(?<source>${name})`, 'dg'),
  new RegExp(`(?<content>[A-Z][^.\\n“"]+),\\s(?<source>${name})\\s?(?<cue>${verb})\\b[^.\\n]*`, 'dg'),
  new RegExp(
    `(?<source>${name})\\s?(?:,[^,.“"]{1,60},\\s)?(?:has\\s|have\\s|had\\s)?(?<cue>${verb})\\s(?:[^.\\n“"]{0,40}\\s)?that\\s(?<content>[^.\\n]+(?:\\.[”"])?)`,
    'dg',
  ),
  new RegExp(
    `(?<source>${name})\\s?(?:,[^,.“"]{1,60},\\s)?(?<cue>said|says)\\s(?:(?:on\\s)?[A-Z][a-z]+day\\s)?(?<content>[^.\\n]+(?:\\.[”"])?)`,
    'dg',
  ),
];

/** A pattern matcher of an hour’s work, to measure ours against: quotation, verb and name in every order, "that", "according to". */
export function findByPatterns(text: string): PeerFinding[] {
  const findings: PeerFinding[] = [];
  const isTaken = ([start, end]: Span) =>
    findings.some(({ content }) => content.some(([from, to]) => start < to && from < end));
  for (const pattern of patterns) {
    for (const { indices } of text.matchAll(pattern)) {
      const { content, source, cue, more } = indices?.groups ?? {};
      if (!content || !source || !cue || isTaken(content)) continue;
      const spans: Span[] = more && more[1] > more[0] && !isTaken(more) ? [content, more] : [content];
      findings.push({ content: spans, source: [source], cue: [cue] });
    }
  }
  return findings;
}
