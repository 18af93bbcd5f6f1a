import { describe, expect, test } from 'vitest';
import { contrastOf, layOver, readShade } from '../../src/page/shade';

describe('the shade of a colour as browsers write it', () => {
  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(118, 118, 118)', 0.181, 1],
    ['rgba(255, 0, 0, 0.5)', 0.2126, 0.5],
    ['color(srgb 0.46275 0.46275 0.46275)', 0.181, 1],
    ['color(srgb 1 1 1 / 0.4)', 1, 0.4],
    ['color(xyz-d65 0.2 0.18 0.2)', 0.18, 1],
    ['oklch(1 0 none)', 1, 1],
    ['oklch(0.5654 0 0 / 0.5)', 0.181, 0.5],
    ['oklab(0 0 0)', 0, 1],
    ['lab(49.5 0 0)', 0.181, 1],
    ['lch(100 0 0)', 1, 1],
  ])('%s', (colour, luminance, alpha) => {
    const shade = readShade(colour);
    expect(shade?.luminance).toBeCloseTo(luminance, 2);
    expect(shade?.alpha).toBe(alpha);
  });

  test.each(['', 'transparent?', 'url(#a)'])('is unknown for %j', (colour) => {
    expect(readShade(colour)).toBeNull();
  });
});

test('a shade over another is mixed by its share', () => {
  expect(layOver({ luminance: 0, alpha: 0 }, 0.7)).toBeCloseTo(0.7);
  expect(layOver({ luminance: 0.2, alpha: 1 }, 0.7)).toBe(0.2);
  expect(layOver({ luminance: 0, alpha: 0.5 }, 1)).toBeCloseTo(0.214, 1); // #808080 on paper.
});

test('black on white has the greatest contrast', () => {
  expect(contrastOf(0, 1)).toBeCloseTo(21);
  expect(contrastOf(1, 0)).toBeCloseTo(21);
  expect(contrastOf(0.3, 0.3)).toBe(1);
});
