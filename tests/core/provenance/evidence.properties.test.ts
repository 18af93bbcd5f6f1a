import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { english } from '../../../src/core/lexicon/en/english';
import type { Analysis } from '../../../src/core/model';
import { cpuMs } from '../../cpu-ms';
import { catalogue } from '../outlets/real-catalogue';
import { expectProved } from './trace-marked';

const read = (text: string): Analysis =>
  analyse({ text, hostname: 'valleyecho.example' }, { lexicon: english, catalogue });

const parts = [
  'Ann Ruiz',
  'The mayor',
  'she',
  'said',
  'told',
  'tweeted',
  'retweeted',
  'announced',
  'wrote',
  'according to',
  'Reuters',
  'the BBC',
  'the AP',
  'Twitter',
  'Facebook',
  'NBC/MSNBC',
  'in an interview with',
  'in a statement',
  'at a rally',
  'in a post on',
  'on CNN’s “State of the Union”',
  'a report',
  'reporters',
  'first reported by',
  'citing',
  'that the dam would hold',
  '“the dam will hold,”',
  '“It leaks. — Ann Ruiz (@annruiz) May 3, 2021',
  'PARIS (Reuters) —',
  ',',
  '.',
  '\n\n',
  '(',
  ')',
  '\ud83d',
];
const anyText = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((chosen) => chosen.join(' '));

it('proves every label by words of the text, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { attributions, outlets } = read(text);
      for (const attribution of attributions) {
        expectProved(text, attribution);
        expect(attribution.hops).toBeGreaterThanOrEqual(1);
        expect(new Set(attribution.via).size).toBe(attribution.via.length);
        if (attribution.sourceType === 'retweet') expect(attribution.repost).toBe(true);
      }
      for (const [i, { span }] of outlets.entries())
        expect(span[0]).toBeGreaterThanOrEqual(outlets[i - 1]?.span[1] ?? 0);
    }),
    { numRuns: 300 },
  );
});

it('gives the same answer for the same text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 50 },
  );
});

it.each<[string, string]>([
  ['one sentence of many reports', 'he told Reuters on Twitter in a statement, '],
  ['many sentences of many reports', 'She told the BBC on Facebook in a statement that it rained. '],
  ['many signed posts', '“No” — Ann (@ann) May 3, 2020\n\n'],
  ['lone surrogates', 'He said \ud800 “no \udc00” twice. '],
])('takes time in proportion to %s', (_, unit) => {
  const millisecondsFor = (times: number): number => cpuMs(() => read(unit.repeat(times)));
  millisecondsFor(200); // Warm.
  const [small, large] = [millisecondsFor(500), millisecondsFor(4000)];
  expect(large).toBeLessThan(8 * 5 * Math.max(small, 5)); // Eight times the text; a square would take 64 times as long.
});
