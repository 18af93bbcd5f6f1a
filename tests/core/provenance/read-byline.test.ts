import { describe, expect, it } from 'vitest';
import { findBylineLine, readByline } from '../../../src/core/provenance/read-byline';

describe('readByline', () => {
  it.each([
    [['By Dana Holt'], ['Dana Holt']],
    [['Dana Holt and Orlo Vance'], ['Dana Holt', 'Orlo Vance']],
    [['By Dana Holt, Orlo Vance and Mira Sand'], ['Dana Holt', 'Orlo Vance', 'Mira Sand']],
    [['By DANA HOLT'], ['Dana Holt']],
    [['Dana Holt, Associated Press'], ['Dana Holt', 'Associated Press']],
    [['By DANA HOLT, AP'], ['Dana Holt', 'AP']],
    [['Reuters Staff'], ['Reuters']],
    [['Words by Dana Holt'], ['Dana Holt']],
    [['Dana Holt | Aldea Echo'], ['Dana Holt', 'Aldea Echo']],
    [['By Dana Holt, Political Correspondent'], ['Dana Holt']],
    [['Dana Holt', 'Dana Holt'], ['Dana Holt']],
    [['Dana O’Hara-Holt'], ['Dana O’Hara-Holt']],
    [['AFP, ALDEA'], ['AFP']],
    [['Dana Holt, dpa'], ['Dana Holt', 'dpa']],
    [['Dana Holt.'], ['Dana Holt']],
    [['Dana Holt C.'], ['Dana Holt C.']],
    [['Written by Dana Holt\n   Edited by Orlo Vance'], ['Dana Holt']],
    [['Staff'], []],
    [[''], []],
  ])('reads %j', (printed, names) => {
    expect(readByline(printed)).toEqual(names);
  });
});

describe('findBylineLine', () => {
  it('finds the line of its own', () => {
    expect(findBylineLine(['The dam', 'By Dana Holt, Associated Press', 'It broke.'])).toBe(
      'By Dana Holt, Associated Press',
    );
  });

  it.each(['By Monday the dam had broken.', 'By the river, people slept.'])('finds none in %s', (line) => {
    expect(findBylineLine([line])).toBeNull();
  });
});
