/** How light a colour is, by WCAG's relative luminance from 0 to 1, and how opaque. */
export interface Shade {
  readonly luminance: number;
  readonly alpha: number;
}

/**
 * The shade of a colour in one of the forms in which browsers give computed colours: `rgb(…)`, `color(srgb …)`, `lab(…)`,
 * `oklch(…)` and their like; null for others.
 */
export function readShade(colour: string): Shade | null {
  if (colour === transparent) return unseen;
  return readPlainShade(colour) ?? readAnyShade(colour);
}

const transparent = 'rgba(0, 0, 0, 0)'; // The background of nearly every element.
const unseen: Shade = { luminance: 0, alpha: 0 };

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.4)`, which nearly all colours are, without the expressions that the others need. */
function readPlainShade(colour: string): Shade | null {
  if (!colour.startsWith('rgb')) return null;
  const parts = colour
    .slice(colour.indexOf('(') + 1, -1)
    .split(',')
    .map(Number);
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = parts;
  const luminance = luminanceOf([red / 255, green / 255, blue / 255]);
  return Number.isNaN(luminance + alpha) ? null : { luminance, alpha };
}

function readAnyShade(colour: string): Shade | null {
  const form = /^([a-z]+)\((?:([a-z][\w-]*) )?(.*)\)$/.exec(colour);
  if (!form) return null;
  const [, name = '', space = '', inner = ''] = form;
  const [first = 0, second = 0, third = 0, alpha = 1] = (inner.match(/[-+.\de]+%?|none/g) ?? []).map(readNumber);
  switch (name) {
    case 'rgb':
    case 'rgba':
      return { luminance: luminanceOf([first / 255, second / 255, third / 255]), alpha };
    case 'color':
      // Other spaces than sRGB are wider; their luminance differs by what no eye sees.
      return { luminance: /xyz/.test(space) ? second : luminanceOf([first, second, third]), alpha };
    case 'lab':
    case 'lch':
      return { luminance: first > 8 ? ((first + 16) / 116) ** 3 : first / 903.3, alpha }; // CIE 1976.
    case 'oklab':
    case 'oklch':
      return { luminance: first ** 3, alpha }; // Exact for greys.
    default:
      return null;
  }
}

function readNumber(written: string): number {
  if (written === 'none') return 0;
  return written.endsWith('%') ? Number.parseFloat(written) / 100 : Number(written);
}

/** Of the parts of an sRGB colour, each from 0 to 1; WCAG 2.2. */
function luminanceOf(parts: readonly [number, number, number]): number {
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is seen where a shade lies over another: colours are mixed as they are written, not as they shine. */
export function layOver({ luminance, alpha }: Shade, below: number): number {
  if (alpha >= 1) return luminance;
  return linear(alpha * written(luminance) + (1 - alpha) * written(below));
}

const gamma = 2.2; // Near enough to sRGB's curve for mixing.
const written = (luminance: number) => Math.max(luminance, 0) ** (1 / gamma);
const linear = (part: number) => part ** gamma;

/** WCAG's contrast of two luminances, 1 to 21. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
