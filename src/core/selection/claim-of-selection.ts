import { findClaims } from '../claims/find-claims';
import { fingerprintWords } from '../claims/fingerprint-words';
import type { Analysis, AnalysisInput, Attribution, FoundClaim, Span } from '../model';
import { parseText } from '../text/parse-text';
import { analyseAsQuoted } from './analyse-as-quoted';

type Analyse = (input: AnalysisInput) => Analysis;

/**
 * The claim that the reader selected, with the speaker and the source type that the analysis sees around it. Words that were
 * found as a claim are that claim. What nothing is seen of stays unstated.
 */
export function claimOfSelection(
  input: AnalysisInput,
  spans: Span[],
  analyse: Analyse,
): { claim: FoundClaim; analysis: Analysis } {
  const analysis = analyse(input);
  const found = findClaims(input, analysis);
  const overlapping = overlappingMost(analysis.attributions, spans);
  const wanted = fingerprintOf(input.text, spans);
  const same = overlapping && fingerprintOf(input.text, overlapping.content) === wanted;
  const known = same ? found[analysis.attributions.indexOf(overlapping)] : undefined;
  if (known) return { claim: known, analysis };
  const seen = overlapping ?? overlappingMost(analyseAsQuoted(input, spans, analyse), spans) ?? nothing;
  const attribution: Attribution = { ...seen, content: spans, kind: kindOf(input, spans), confidence: 1 };
  const [claim] = findClaims(input, { ...analysis, attributions: [attribution] });
  if (!claim) throw new Error('One attribution gives one claim.');
  const start = spans[0]?.[0] ?? 0;
  const order = analysis.attributions.filter(({ content }) => (content[0]?.[0] ?? 0) < start).length;
  return { claim: { ...claim, order }, analysis };
}

const nothing: Attribution = {
  content: [],
  source: null,
  cue: null,
  kind: 'indirect',
  speaker: null,
  speakers: [],
  anonymous: false,
  confidence: 1,
  channel: 'unstated',
  repost: false,
  via: [],
  sourceType: 'unstated',
  hops: 1,
  evidence: { channel: [], via: [], sourceType: [] },
};

const fingerprintOf = (text: string, spans: readonly Span[]) =>
  fingerprintWords(spans.map(([start, end]) => text.slice(start, end)));

/** The attribution whose words are shared most; null where none is. */
function overlappingMost(attributions: readonly Attribution[], spans: readonly Span[]): Attribution | null {
  let best: { attribution: Attribution; shared: number } | null = null;
  for (const attribution of attributions) {
    const shared = sharedLength(attribution.content, spans);
    if (shared > (best?.shared ?? 0)) best = { attribution, shared };
  }
  return best?.attribution ?? null;
}

function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const [start, end] of a) {
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return shared;
}

/** Whether all, some or none of the selected words stand in quotation marks. */
function kindOf({ text, blocks }: AnalysisInput, spans: readonly Span[]): Attribution['kind'] {
  const words = parseText(text, blocks).tokens.filter(
    ({ kind, start, end }) => kind === 'word' && spans.some(([from, to]) => from <= start && end <= to),
  );
  const quoted = words.filter(({ region }) => region >= 0).length;
  if (quoted === 0) return 'indirect';
  return quoted === words.length ? 'direct' : 'mixed';
}
