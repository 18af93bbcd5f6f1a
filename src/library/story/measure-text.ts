import type { WidthOf } from '../../core/pictures/wrap-words';

/** Measures texts as they are drawn, in pixels; `family` names one of our properties. */
export function measureText(font: string, family: '--words' | '--ours'): WidthOf {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 9; // Wider than most letters, so that nothing stands out of its box.
  context.font = `${font} ${getComputedStyle(document.documentElement).getPropertyValue(family)}`;
  return (text) => context.measureText(text).width;
}
