import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/content/highlights.css'), 'utf8');

/** The tint of every style on one ground: its colour and how much of it is laid over the page's own. */
function tintsOn(ground: string): { style: string; colour: Colour; share: number }[] {
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
  ['dark', [0, 0, 0]],
  ['dark', [18, 18, 18]],
  ['dark', [36, 39, 46]],
];

const greys: readonly Colour[] = Array.from({ length: 256 }, (_, at) => [at, at, at]);
const least = 4.5; // WCAG AA.
// What the text of articles has: any tint takes some of what is just above the least, most of it on a dark ground.
const enough = { light: 6, dark: 7.2 };
const enoughForTwo = { light: 7, dark: 8.6 };

describe.each(pages)('on a %s page of %j', (ground, background) => {
  const tints = tintsOn(ground);

  test('every style that tints is judged', () => {
    expect(tints.map(({ style }) => style)).toHaveLength(11);
  });

  test.each(tints)('text stays readable under $style', ({ colour, share }) => {
    const readable = greys.filter((grey) => contrastOf(grey, background) >= enough[ground]);
    expect(readable.length).toBeGreaterThan(10);
    const tinted = over(colour, share, background);
    expect(readable.filter((grey) => contrastOf(grey, tinted) < least)).toEqual([]);
  });

  test('text stays readable where a kept claim lies under another', () => {
    const kept = tints.find(({ style }) => style === 'kept');
    for (const { style, colour, share } of tints) {
      if (!kept || style === 'shown' || style === 'kept') continue;
      const tinted = over(kept.colour, kept.share, over(colour, share, background));
      const lost = greys.filter(
        (grey) => contrastOf(grey, background) >= enoughForTwo[ground] && contrastOf(grey, tinted) < least,
      );
      expect([style, lost]).toEqual([style, []]);
    }
  });
});
