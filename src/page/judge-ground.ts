import type { Ground } from './draw-highlights';

/**
 * Whether an element's text is set on a dark ground: judged by the colour of its own text, which the page chose for its
 * background, not by the theme of the system. Only to be asked for one element: it makes the browser compute styles.
 */
export function judgeGround(element: Element): Ground {
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue; // Rec. 709 weights, gamma left out.
  return luminance > 127 ? 'dark' : 'light';
}
