import type { Span } from '../../src/core/model';
import type { PeerFinding } from './peer-finding';

const verb =
  '(?:said|says|told|tells|added|adds|wrote|writes|tweeted|announced|argued|argues|claimed|claims|noted|notes|explained|insisted|stated|reported|replied|responded|asked|warned|warns|acknowledged|declared|testified|suggested|suggests|continued|concluded|admitted|confirmed|denied|predicted|stressed|urged|vowed|agreed|called|quipped|joked|wondered|recalled|observed|promised|pledged|maintained|contended|asserted|asserts|commented|remarked|read|reads)';
const name =
  "(?:(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Tt]heir)\\s(?:[\\w'’-]+\\s){0,3}[\\w'’-]+|(?:[A-Z][\\w.'’-]*\\s?){1,5}|[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Ii]t)(?:\\s(?:of|for|at|with|from|to)\\s(?:the\\s)?[\\w'’-]+(?:\\s[A-Z][\\w'’-]*)*)?";
// Up to the sentence’s end: a full stop within "4.5", "U.S." or behind "Mr" is none.
const clause =
  '(?:[^.\\n]|\\.(?=[^\\s”"])|(?<=\\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|Jr|Sept|Oct|Nov|Dec|Aug|Jan|Feb|[A-Z]))\\.)+';
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
  new RegExp(`(?<cue>[Aa]ccording to)\\s(?<source>${name}),\\s(?<content>${clause})`, 'dg'),
  new RegExp(`(?<content>[A-Z“"]${clause}),\\s(?<cue>according to)\\s(?<source>${name})`, 'dg'),
  new RegExp(
    `(?<content>[A-Z][^.\\n“"]+),\\s(?<source>${name})\\s?(?<cue>${verb})(?=[.\\s])(?!\\sthat)[^.\\n,]*\\.`,
    'dg',
  ),
  new RegExp(
    `(?<source>${name})\\s?(?:,[^,.“"]{1,80},\\s|who\\s)?(?:has\\s|have\\s|had\\s|also\\s|later\\s|repeatedly\\s|is\\s)?(?<cue>${verb})\\s(?:[^.\\n“"]{0,60}?\\s)?that\\s(?<content>${clause}(?:\\.[”"])?)`,
    'dg',
  ),
  new RegExp(
    `(?<source>${name})\\s?(?:,[^,.“"]{1,80},\\s)?(?:has\\s|have\\s|had\\s|also\\s|later\\s)?(?<cue>${verb}|called|calls|described|describes|accused|accuses|cited|called for|called on)\\s(?:(?:on\\s)?[A-Z][a-z]+day\\s)?(?<content>${clause}(?:\\.[”"])?)`,
    'dg',
  ),
  new RegExp(
    `(?<source>${name})[^.\\n“"]{1,80},\\s(?<cue>(?:add|say|not|claim|argu|warn|tell|writ|call)ing)\\s(?:that\\s)?(?<content>${clause})`,
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
