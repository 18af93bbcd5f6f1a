import { expect } from 'vitest';
import type { AnalysisInput, Attribution, Quotation, Span } from '../../../src/core/model';
import { findOutlets } from '../../../src/core/outlets/find-outlets';
import { traceProvenance } from '../../../src/core/provenance/trace-provenance';
import { parseText } from '../../../src/core/text/parse-text';
import { readMarked } from '../attribution/marked-sentences';
import { catalogue } from '../outlets/real-catalogue';

/** Traces the quotations marked in a passage, "[Q “Now,”] [S Mayor Ruiz] [C said]"; a pronoun speaks for the one marked before. */
export function traceMarked(
  marked: string,
  page: Partial<AnalysisInput> = {},
): { text: string; attributions: Attribution[] } {
  const { text, spans } = readMarked(marked);
  const indices = [...new Set(spans.map(({ index }) => index))].sort((a, b) => a - b);
  let speaker: string | null = null;
  const quotations = indices.map((index): Quotation => {
    const of = (part: string): Span[] =>
      spans.filter((span) => span.index === index && span.part === part).map(({ span }) => span);
    const [source] = of('S');
    const words = source ? text.slice(...source) : null;
    if (words !== null && !/^(?:he|she|they|it)$/i.test(words))
      speaker = words.replace(/^(?:Mayor|President|The) /, '');
    const isDirect = of('Q').every(([start]) => /^["“]/.test(text.slice(start)));
    return {
      content: of('Q').sort((a, b) => a[0] - b[0]),
      source: source ? [source] : null,
      cue: of('C').length > 0 ? of('C') : null,
      kind: isDirect ? 'direct' : 'indirect',
      speaker,
      speakers: [],
      anonymous: false,
      confidence: 1,
    };
  });
  const parsed = parseText(text);
  const outlets = findOutlets(parsed, catalogue, page);
  const attributions = traceProvenance(parsed, quotations, { outlets, input: { ...page, text }, catalogue });
  for (const attribution of attributions) expectProved(text, attribution);
  return { text, attributions };
}

/** Nothing without evidence is more than unstated, and evidence is words of the text. */
export function expectProved(text: string, { evidence, channel, via, sourceType }: Attribution): void {
  const spans = [...evidence.channel, ...evidence.via, ...evidence.sourceType];
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  }
  expect(evidence.channel.length > 0).toBe(channel !== 'unstated');
  expect(evidence.sourceType.length > 0).toBe(sourceType !== 'unstated');
  expect(evidence.via.length > 0).toBe(via.length > 0);
}

/** "wire via TASS", "unstated": a trace in a few words. */
export function inShort({ sourceType, via }: Attribution): string {
  return via.length > 0 ? `${sourceType} via ${via.join(', ')}` : sourceType;
}
