import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { leastContrast } from '../../src/content/choose-look';

type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/content/highlights.css'), 'utf8');

/** The colour of a style, and how much of it is laid over the page's own. */
interface Tint {
  style: string;
  colour: Colour;
  share: number;
}

function tintsOn(ground: string): Tint[] {
  const rules = css.matchAll(
    /::highlight\(hearsay-([\w-]+)-(light|dark)\) \{\s*background-color: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/g,
  );
  return [...rules].flatMap(([, style = '', on, red, green, blue, share]) =>
    on === ground ? [{ style, colour: [Number(red), Number(green), Number(blue)], share: Number(share) / 100 }] : [],
  );
}

const over = (colour: Colour, share: number, below: Colour): Colour => [
  colour[0] * share + below[0] * (1 - share),
  colour[1] * share + below[1] * (1 - share),
  colour[2] * share + below[2] * (1 - share),
];

/** WCAG 2.2. */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pages: readonly (readonly [ground: 'light' | 'dark', background: Colour])[] = [
  ['light', [255, 255, 255]],
  ['light', [250, 247, 240]],
  ['light', [240, 240, 240]],
  ['light', [255, 241, 229]],
  ['light', [230, 240, 255]],
  ['dark', [0, 0, 0]],
  ['dark', [18, 18, 18]],
  ['dark', [36, 39, 46]],
  ['dark', [0, 43, 54]],
  ['dark', [60, 20, 20]],
];

const greys: readonly Colour[] = Array.from({ length: 256 }, (_, at) => [at, at, at]);
const least = 4.5; // WCAG AA.
const named = (tints: readonly Tint[], name: string) => tints.filter(({ style }) => style === name);

describe.each(pages)('on a %s page of %j', (ground, background) => {
  const tints = tintsOn(ground);

  test('every style that tints is judged', () => {
    expect(tints.map(({ style }) => style)).toHaveLength(11);
  });

  test('text that is tinted stays readable, whatever lies over each other: a type, that it is kept, that it is lit up', () => {
    const types = tints.filter(({ style }) => style !== 'shown' && style !== 'kept');
    const tinted = greys.filter((grey) => contrastOf(grey, background) >= (leastContrast[ground][0] ?? 0));
    expect(tinted.length).toBeGreaterThan(10);
    for (const type of types) {
      for (const above of [
        [],
        named(tints, 'kept'),
        named(tints, 'shown'),
        tints.filter((tint) => !types.includes(tint)),
      ]) {
        const below = [type, ...above].reduce((under, { colour, share }) => over(colour, share, under), background);
        const lost = tinted.filter((grey) => contrastOf(grey, below) < least);
        expect([type.style, above.length, lost]).toEqual([type.style, above.length, []]);
      }
    }
  });

  test.each([2, 3])('text stays readable where %d types lie over each other, kept and lit up', (count) => {
    const types = tints.filter(({ style }) => style !== 'shown' && style !== 'kept');
    const others = tints.filter((tint) => !types.includes(tint));
    const tinted = greys.filter((grey) => contrastOf(grey, background) >= (leastContrast[ground][count - 1] ?? 0));
    for (const chosen of choicesOf(types, count)) {
      const below = [...chosen, ...others].reduce((under, { colour, share }) => over(colour, share, under), background);
      expect(tinted.filter((grey) => contrastOf(grey, below) < least)).toEqual([]);
    }
  });
});

function choicesOf<Each>(all: readonly Each[], count: number): Each[][] {
  if (count === 0) return [[]];
  return all.flatMap((each, at) => choicesOf(all.slice(at + 1), count - 1).map((others) => [each, ...others]));
}

test('every style that tints has one without a tint', () => {
  for (const ground of ['light', 'dark'])
    for (const { style } of tintsOn(ground))
      expect(css).toMatch(new RegExp(`\\(hearsay-${style}-${ground}-plain\\) \\{\\s*text-decoration`));
});
