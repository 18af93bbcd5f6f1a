import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { findClaims } from '../../../src/core/claims/find-claims';
import { fingerprintWords } from '../../../src/core/claims/fingerprint-words';
import { english } from '../../../src/core/lexicon/en/english';
import type { Span } from '../../../src/core/model';
import { openCatalogue } from '../../../src/core/outlets/open-catalogue';
import { sampleClaims } from '../../store/sample-records';

describe('a fingerprint', () => {
  test.each([
    ['quotation marks', '“We rebuild,”', '"We rebuild"'],
    ['case', 'We Rebuild', 'we rebuild'],
    ['white space', 'we\u00a0\n rebuild', 'we rebuild'],
    ['width of letters', 'ＷＥ rebuild', 'we rebuild'],
  ])('does not count %s', (_, a, b) => {
    expect(fingerprintWords([a])).toBe(fingerprintWords([b]));
  });

  test.each([
    ['order', 'man bites dog', 'dog bites man'],
    ['a denial', 'it is safe', 'it is not safe'],
    ['letters of other scripts', 'мост открыт', 'мост закрыт'],
  ])('tells %s apart', (_, a, b) => {
    expect(fingerprintWords([a])).not.toBe(fingerprintWords([b]));
  });

  test('is the same for one piece and for two that hold the same words', () => {
    expect(fingerprintWords(['“We rebuild,”', '“now.”'])).toBe(fingerprintWords(['we rebuild now']));
  });
});

describe('claims of an article', () => {
  test('are described by their words, context and place', () => {
    const [claim] = sampleClaims('the bridge is safe', 'it opens in May');
    expect(claim?.content).toEqual([
      { exact: 'the bridge is safe', prefix: '', suffix: ' she said. it opens in May', start: 0, end: 18 },
    ]);
  });

  test('keep their reading order, and tell the same words said twice apart', () => {
    const claims = sampleClaims('no', 'yes', 'No!');
    expect(claims.map(({ order }) => order)).toEqual([0, 1, 2]);
    expect(claims[2]?.fingerprint).toBe(`${claims[0]?.fingerprint}-2`);
  });
});

test('claims of a live blog carry when their entry was posted and by whom', () => {
  const words = ['“The lamp burns,” Oda Renn said.', '“We vote at four,” Piet Lund said.', '“I left,” Ana Pell said.'];
  const text = words.join('\n\n');
  const spanOf = (at: number): Span => [
    text.indexOf(words[at] ?? ''),
    text.indexOf(words[at] ?? '') + (words[at] ?? '').length,
  ];
  const entries = [
    { span: spanOf(0), postedAt: '2031-03-01T14:32:00Z', author: 'Lev Stone' },
    { span: spanOf(1), postedAt: '14.40', author: null },
    { span: spanOf(2), postedAt: null, author: null },
  ];
  const input = { text, entries, lang: 'en' };
  const found = findClaims(
    input,
    analyse(input, { lexicon: english, catalogue: openCatalogue({ version: 1, kinds: [], outlets: '' }) }),
  );
  expect(found.map(({ entry }) => entry)).toEqual([
    { postedAt: '2031-03-01T14:32:00Z', author: 'Lev Stone' },
    { postedAt: '14.40', author: null },
    undefined,
  ]);
});
