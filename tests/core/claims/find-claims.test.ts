import { describe, expect, test } from 'vitest';
import { fingerprintWords } from '../../../src/core/claims/fingerprint-words';
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
