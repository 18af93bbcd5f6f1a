import type { SourceType } from '../core/model';
import type { TextRange } from './anchor-spans';
import type { Steps } from './in-steps';

/** What to paint: the words of a claim, a named outlet, or words the reader asked to see. */
export interface Mark extends Look {
  ranges: TextRange[];
  style: SourceType | 'attitude' | 'kept' | 'named-outlet' | 'shown';
}

/** Light or dark set of colours; see highlights.css, where the names made here are styled. */
export type Ground = 'light' | 'dark';

/** How marks look on the ground that words are set on. */
export interface Look {
  ground: Ground;
  /** Only lines: a tint would make the words hard to read. */
  isPlain: boolean;
}

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

const marksInStep = 20; // A tenth of a millisecond.

/**
 * Paints marks with the CSS Custom Highlight API, in place of all painted before and all at once with the last step. Changes
 * nothing in the DOM. Names that are no longer used are given back.
 */
export function* drawHighlights(registry: HighlightRegistry, marks: readonly Mark[]): Steps<void> {
  const drawn = new Map<string, Highlight>();
  for (const [at, mark] of marks.entries()) {
    if (at % marksInStep === 0) yield;
    const name = highlightName(mark);
    const highlight = drawn.get(name) ?? makeHighlight(mark.style, []);
    drawn.set(name, highlight);
    for (const range of mark.ranges) highlight.add(range);
  }
  for (const name of namesOf(registry)) if (!drawn.has(name)) registry.delete(name);
  for (const [name, highlight] of drawn) registry.set(name, highlight);
}

/** Lights some ranges up above all that is painted; none: takes the light away. All else stays as it is. */
export function lightUp(registry: HighlightRegistry, ranges: readonly TextRange[], look: Look): void {
  for (const name of namesOf(registry, ['shown'])) registry.delete(name);
  if (ranges.length > 0) registry.set(highlightName({ ...look, style: 'shown' }), makeHighlight('shown', ranges));
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
export function areHighlightsDrawn(registry: HighlightRegistry, marks: readonly Mark[]): boolean {
  return marks.every((mark) => registry.has(highlightName(mark)));
}

const prefix = 'hearsay-';

const highlightName = ({ style, ground, isPlain }: Omit<Mark, 'ranges'>) =>
  `${prefix}${style}-${ground}${isPlain ? '-plain' : ''}`;

const looks: readonly Look[] = [
  { ground: 'light', isPlain: false },
  { ground: 'dark', isPlain: false },
  { ground: 'light', isPlain: true },
  { ground: 'dark', isPlain: true },
];

/** Asks for each name that can be ours: content scripts in Firefox may not walk a registry that is the page's. */
function namesOf(registry: HighlightRegistry, styles = layers): string[] {
  const names = styles.flatMap((style) => looks.map((look) => highlightName({ ...look, style })));
  return names.filter((name) => registry.has(name));
}
