import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The palette of LOOK.md, measured as WCAG 2 measures contrast, from the style sheets that ship. */

type Colour = [red: number, green: number, blue: number];

const src = path.resolve(import.meta.dirname, '../../src');
const theme = readFileSync(path.join(src, 'ui/theme.css'), 'utf8');
const highlights = readFileSync(path.join(src, 'content/highlights.css'), 'utf8');

const parseHex = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Colour;

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const mix = (over: Colour, under: Colour, share: number) =>
  over.map((channel, at) => channel * share + (under[at] ?? 0) * (1 - share)) as Colour;

/** The custom properties of the light or the dark theme: `--ink: light-dark(#16181d, #eceae4);` */
function readTheme(ground: 'light' | 'dark'): Record<string, Colour> {
  const found = [...theme.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  return Object.fromEntries(
    found.map(([, name = '', light = '', dark = '']) => [name, parseHex(ground === 'light' ? light : dark)]),
  );
}

const families = ['first-hand', 'relayed', 'social', 'written', 'not-told'];

describe.each(['light', 'dark'] as const)('on %s ground', (ground) => {
  const colours = readTheme(ground);
  const paper = colours.paper ?? [0, 0, 0];
  const raised = colours['paper-raised'] ?? paper;

  test.each(families)('%s stands out at 5.5:1, and is legible on raised paper', (family) => {
    const colour = colours[family] ?? paper;
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(5.5);
    expect(contrast(colour, raised)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'ink-soft'])('%s is legible on both papers', (name) => {
    const colour = colours[name] ?? paper;
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, raised)).toBeGreaterThanOrEqual(4.5);
  });

  test('text on every tint of the page stays above 10:1', () => {
    const tints = [
      ...highlights.matchAll(
        new RegExp(`hearsay-([a-z]+)-${ground}\\)\\s*{\\s*background-color: rgb\\((\\d+) (\\d+) (\\d+) / (\\d+)%`, 'g'),
      ),
    ];
    expect(tints.length).toBeGreaterThanOrEqual(9);
    for (const [, name = '', red, green, blue, share] of tints) {
      if (name === 'shown') continue; // Two seconds, and bright on purpose.
      const tinted = mix([Number(red), Number(green), Number(blue)], paper, Number(share) / 100);
      expect(contrast(colours.ink ?? paper, tinted), name).toBeGreaterThanOrEqual(10);
    }
  });

  test('the page is painted in the colours of our own pages', () => {
    for (const family of families) {
      const hex = `#${(colours[family] ?? paper).map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
      expect(highlights).toContain(hex);
    }
  });
});
