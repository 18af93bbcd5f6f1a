import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/attribution/find-quotations';
import { english } from '../../../src/core/lexicon/en/english';
import type { Quotation, Span } from '../../../src/core/model';
import { parseText } from '../../../src/core/text/parse-text';

const find = (text: string): Quotation[] => findQuotations(parseText(text), { lexicon: english });

const words = [
  'said',
  'Ruiz',
  'that',
  'who',
  'told',
  'he',
  'adding',
  'the mayor',
  'according to',
  'accused',
  'called',
  'Mayor',
  'of',
  'to',
  'and',
  'was',
  'report',
  'warned',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ',',
  '.',
  ':',
  ';',
  '?',
  '—',
  '(',
  ')',
  '\n',
  '\n\n',
  'Q:',
  'RUIZ:',
  '\ud83d',
  '\u200f',
  '🙂',
  "''",
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 80 })
  .map((parts) => parts.join(' '));

const paragraphs = [
  '“We will rebuild,” Mayor Ann Ruiz said. “Now.”',
  'Mayor Ann Ruiz told reporters on Monday that the bridge would be rebuilt.',
  'The ministry, which owns the bridge, denied that it was closed and said it was safe.',
  'According to the council, the road is open.',
  'The bridge fell in May. Nobody was hurt.',
  'The rain, Ruiz said, was to blame.',
];

describe('findQuotations', () => {
  it('gives spans within the text, in order, each attribution apart from the others', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = find(text);
        const taken: Span[] = [];
        let last = 0;
        for (const { content, source, cue, confidence } of found) {
          expect(content.length).toBeGreaterThan(0);
          expect(content[0]?.[0]).toBeGreaterThanOrEqual(last);
          last = content[0]?.[0] ?? 0;
          let end = -1;
          for (const span of content) {
            expect(span[0]).toBeGreaterThanOrEqual(end);
            end = span[1];
          }
          for (const [start, stop] of [...content, ...(source ?? []), ...(cue ?? [])]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(stop).toBeGreaterThan(start);
            expect(stop).toBeLessThanOrEqual(text.length);
          }
          for (const span of content) {
            for (const other of taken) expect(span[0] >= other[1] || span[1] <= other[0]).toBe(true);
          }
          taken.push(...content);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('answers the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(find(text)).toEqual(find(text));
      }),
    );
  });

  it('answers the same with Windows line ends', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const unix = raw.replaceAll('\r', '');
        const windows = unix.replaceAll('\n', '\r\n');
        const slices = (text: string) =>
          find(text).map(({ content, speaker }) => [
            content.map(([start, end]) => text.slice(start, end).replaceAll('\r\n', '\n')),
            speaker,
          ]);
        expect(slices(windows)).toEqual(slices(unix));
      }),
    );
  });

  it('gives beliefs and wishes only to those who ask for them', () => {
    const text = 'Ruiz believes that the bridge is safe. The council hopes that it will rain.';
    const contentsOf = (withAttitudes: boolean) =>
      findQuotations(parseText(text), { lexicon: english, withAttitudes }).map(({ content }) =>
        content.map((span) => text.slice(...span)).join(' '),
      );
    expect(contentsOf(false)).toEqual([]);
    expect(contentsOf(true)).toEqual(['the bridge is safe', 'it will rain']);
  });

  it('finds what is said the same, whether beliefs are found too or not', () => {
    const held =
      'Ruiz believes the bridge is safe. He wants to leave. The council rejected the “rash” plan, Ortega hopes.';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...paragraphs, held), { minLength: 1, maxLength: 5 }), (parts) => {
        const parsed = parseText(parts.join('\n\n'));
        const all = findQuotations(parsed, { lexicon: english, withAttitudes: true });
        expect(all.filter(({ isAttitude }) => !isAttitude)).toEqual(findQuotations(parsed, { lexicon: english }));
        const contents = all.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
        expect(contents.every(([start], i) => start >= (contents[i - 1]?.[1] ?? 0))).toBe(true);
      }),
    );
  });

  it('answers the same whatever stands in the paragraphs around, but for what goes on or comes behind a colon', () => {
    const own = 'Mayor Ann Ruiz said that the bridge would be rebuilt.';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const around = parts
          .join(' ')
          .replaceAll('\n', ' ')
          .replaceAll(/[“”"'‘’:«»]/g, ' ');
        const text = `${around}\n\n${own}\n\n${around}`;
        const at = text.indexOf(own);
        const inside = find(text).filter(
          ({ content }) => (content[0]?.[0] ?? -1) >= at && (content[0]?.[0] ?? -1) < at + own.length,
        );
        expect(inside.map(({ content }) => content.map((span) => text.slice(...span)))).toEqual([
          ['the bridge would be rebuilt'],
        ]);
      }),
    );
  });

  it('carries a speaker into a paragraph that is one quotation, and into what a colon announces', () => {
    const contents = (text: string) => find(text).map(({ content }) => content.length);
    expect(contents('“It is old,” Ruiz said.\n\n“We will rebuild it in a year.”')).toEqual([2]);
    expect(contents('“We will rebuild it in a year.”')).toEqual([1]);
    expect(find('Ruiz said:\n\n“We will rebuild it in a year.”')[0]?.speaker).toBe('Ruiz');
  });

  it('answers the same for paragraphs apart and together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 5 }), (parts) => {
        const slices = (text: string) =>
          find(text).map(({ content, source, cue, kind }) => [
            [content, source, cue].map((spans) => spans?.map((span) => text.slice(...span))),
            kind,
          ]);
        expect(slices(parts.join('\n\n'))).toEqual(parts.flatMap(slices));
      }),
    );
  });
});
