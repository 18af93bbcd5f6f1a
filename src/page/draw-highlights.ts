import type { SourceType } from '../core/model';
import type { TextRange } from './anchor-spans';
import type { Steps } from './in-steps';

/** What to paint: the words of a claim, a named outlet, or words the reader asked to see. */
export interface Mark {
  ranges: TextRange[];
  style: SourceType | 'attitude' | 'kept' | 'named-outlet' | 'shown';
}

/** Light or dark set of colours; see highlights.css, where the names made here are styled. */
export type Ground = 'light' | 'dark';

// Later styles lie above earlier ones.
const layers: readonly Mark['style'][] = [
  'named-outlet',
  'attitude',
  'unstated',
  'document',
  'outlet',
  'retweet',
  'social',
  'wire',
  'statement',
  'speech',
  'interview',
  'kept',
  'shown',
];

/**
 * Paints marks with the CSS Custom Highlight API, in place of all painted before and all at once with the last step. Changes
 * nothing in the DOM. Names that are no longer used are given back.
 */
export function* drawHighlights(registry: HighlightRegistry, marks: readonly Mark[], ground: Ground): Steps<void> {
  const drawn = new Map<string, Highlight>();
  for (const { style, ranges } of marks) {
    const name = highlightName(style, ground);
    const highlight = drawn.get(name) ?? makeHighlight(style, []);
    drawn.set(name, highlight);
    for (const range of ranges) highlight.add(range);
    yield;
  }
  for (const name of namesOf(registry)) if (!drawn.has(name)) registry.delete(name);
  for (const [name, highlight] of drawn) registry.set(name, highlight);
}

/** Lights some ranges up above all that is painted; none: takes the light away. All else stays as it is. */
export function lightUp(registry: HighlightRegistry, ranges: readonly TextRange[], ground: Ground): void {
  const name = highlightName('shown', ground);
  if (ranges.length > 0) registry.set(name, makeHighlight('shown', ranges));
  else registry.delete(name);
}

function makeHighlight(style: Mark['style'], ranges: readonly TextRange[]): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = layers.indexOf(style);
  return highlight;
}

/** Takes all of our highlights away. */
export function clearHighlights(registry: HighlightRegistry): void {
  for (const name of namesOf(registry)) registry.delete(name);
}

/** Whether all that was painted still stands: pages share the registry and may clear it. */
export function areHighlightsDrawn(registry: HighlightRegistry, marks: readonly Mark[], ground: Ground): boolean {
  return marks.every(({ style }) => registry.has(highlightName(style, ground)));
}

const prefix = 'hearsay-';

const highlightName = (style: Mark['style'], ground: Ground) => `${prefix}${style}-${ground}`;

/** Asks for each name that can be ours: content scripts in Firefox may not walk a registry that is the page's. */
function namesOf(registry: HighlightRegistry): string[] {
  const names = layers.flatMap((style) => [highlightName(style, 'light'), highlightName(style, 'dark')]);
  return names.filter((name) => registry.has(name));
}
