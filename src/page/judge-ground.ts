import type { Ground } from './draw-highlights';
import { parentOf } from './node-access';
import { contrastOf, layOver, readShade, type Shade } from './shade';

/** How a page's text stands out from what lies behind it. */
export interface TextGround {
  ground: Ground;
  /** WCAG's contrast, 1 to 21; null where a picture or a gradient lies behind the text. */
  contrast: number | null;
}

/**
 * Judges on which ground the text of an element is set, by the colours that the page gives them, not by the theme of the system.
 * Makes the browser compute styles, so ask about few elements; what is found of the ground is remembered for the next ones.
 */
export function createGroundJudge(): (element: Element) => TextGround {
  const known = new Map<Element, number | null>();
  const shades = new Map<string, Shade | null>(); // Of the few colours that a page sets its words in.

  function shadeOf(colour: string): Shade | null {
    const shade = shades.get(colour) ?? readShade(colour);
    shades.set(colour, shade);
    return shade;
  }

  /** Luminance of what is painted behind an element's text; null where that is no single colour. */
  function luminanceBehind(element: Element): number | null {
    const found = known.get(element);
    if (found !== undefined) return found;
    const luminance = behind(element);
    known.set(element, luminance);
    return luminance;
  }

  function behind(element: Element): number | null {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return null;
    const shade = shadeOf(backgroundColor);
    if (shade?.alpha === 1) return shade.luminance;
    const around = parentOf(element);
    const below = around === null ? canvasOf(element) : luminanceBehind(around);
    return below === null || shade === null ? null : layOver(shade, below);
  }

  const judged = new Map<Element, TextGround>();

  function judge(element: Element): TextGround {
    const text = shadeOf(getComputedStyle(element).color);
    const below = luminanceBehind(element);
    if (text === null) return { ground: 'light', contrast: null };
    if (below === null) return { ground: text.luminance > middle ? 'dark' : 'light', contrast: null };
    const seen = layOver(text, below);
    return { ground: seen > below ? 'dark' : 'light', contrast: contrastOf(seen, below) };
  }

  return (element) => {
    const found = judged.get(element) ?? judge(element);
    judged.set(element, found);
    return found;
  };
}

const middle = 0.18; // Where black and white are told apart equally well.

/** What the browser paints where a page paints nothing. */
function canvasOf(root: Element): number {
  const { colorScheme } = getComputedStyle(root);
  const isDark =
    /dark/.test(colorScheme) && (!/light/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 0.006 : 1; // Chrome's dark canvas is #121212, Firefox's #1c1b22.
}
