import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  areHighlightsDrawn,
  clearHighlights,
  drawHighlights as drawInSteps,
  type Ground,
  lightUp,
  type Mark,
} from '../../src/page/draw-highlights';
import { runThrough } from '../../src/page/in-steps';

const registry = CSS.highlights;

type Unplaced = Pick<Mark, 'ranges' | 'style'>;

const on = (ground: Ground, marks: Unplaced[], isPlain = false): Mark[] =>
  marks.map((mark) => ({ ...mark, ground, isPlain }));

const drawHighlights = (into: HighlightRegistry, wanted: Unplaced[], ground: Ground) =>
  runThrough(drawInSteps(into, on(ground, wanted)));

function rangeOf(selector: string): StaticRange {
  const node = document.querySelector(selector)?.firstChild as Text;
  return new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length });
}

beforeEach(() => {
  document.body.replaceChildren(
    document.createRange().createContextualFragment('<p id="a">first words</p><p id="b">second words</p>'),
  );
});

afterEach(() => registry.clear());

const marks = (): Unplaced[] => [
  { ranges: [rangeOf('#a')], style: 'wire' },
  { ranges: [rangeOf('#b')], style: 'interview' },
];
const names = () => [...registry.keys()].sort();

describe('drawing', () => {
  test('puts each source type into a highlight of its own', () => {
    drawHighlights(registry, marks(), 'light');
    expect(names()).toEqual(['hearsay-interview-light', 'hearsay-wire-light']);
    expect([...(registry.get('hearsay-wire-light') ?? [])]).toHaveLength(1);
  });

  test('keeps words on light and on dark ground apart, and those that bear no tint', () => {
    runThrough(drawInSteps(registry, [...on('light', marks()), ...on('dark', marks(), true)]));
    expect(names()).toEqual([
      'hearsay-interview-dark-plain',
      'hearsay-interview-light',
      'hearsay-wire-dark-plain',
      'hearsay-wire-light',
    ]);
    clearHighlights(registry);
    expect(names()).toEqual([]);
  });

  test('replaces all that was drawn before', () => {
    drawHighlights(registry, marks(), 'light');
    drawHighlights(registry, [{ ranges: [rangeOf('#a')], style: 'speech' }], 'dark');
    expect(names()).toEqual(['hearsay-speech-dark']);
  });

  test('shows what was drawn before until all is drawn', () => {
    drawHighlights(registry, marks(), 'light');
    const steps = drawInSteps(registry, on('dark', [...marks(), { ranges: [rangeOf('#a')], style: 'speech' }]));
    for (let step = steps.next(); !step.done; step = steps.next()) {
      expect(names()).toEqual(['hearsay-interview-light', 'hearsay-wire-light']);
    }
    expect(names()).toEqual(['hearsay-interview-dark', 'hearsay-speech-dark', 'hearsay-wire-dark']);
  });

  test('of words to be shown leaves all else as it is, and is taken back', () => {
    drawHighlights(registry, marks(), 'light');
    const before = registry.get('hearsay-wire-light');
    lightUp(registry, [rangeOf('#b')], { ground: 'light', isPlain: true });
    lightUp(registry, [rangeOf('#b')], { ground: 'light', isPlain: false });
    expect(names()).toEqual(['hearsay-interview-light', 'hearsay-shown-light', 'hearsay-wire-light']);
    expect([...(registry.get('hearsay-shown-light') ?? [])]).toHaveLength(1);
    lightUp(registry, [], { ground: 'light', isPlain: true });
    expect(names()).toEqual(['hearsay-interview-light', 'hearsay-wire-light']);
    expect(registry.get('hearsay-wire-light')).toBe(before);
  });

  test('leaves the highlights of the page and of others alone', () => {
    registry.set('search-results', new Highlight(rangeOf('#a')));
    drawHighlights(registry, marks(), 'light');
    clearHighlights(registry);
    expect(names()).toEqual(['search-results']);
  });

  test('lays kept words above their type, and words shown above all', () => {
    drawHighlights(
      registry,
      [
        { ranges: [rangeOf('#a')], style: 'interview' },
        { ranges: [rangeOf('#a')], style: 'kept' },
        { ranges: [rangeOf('#a')], style: 'shown' },
        { ranges: [rangeOf('#a')], style: 'named-outlet' },
      ],
      'light',
    );
    const priority = (style: string) => registry.get(`hearsay-${style}-light`)?.priority ?? Number.NaN;
    expect(priority('named-outlet')).toBeLessThan(priority('interview'));
    expect(priority('interview')).toBeLessThan(priority('kept'));
    expect(priority('kept')).toBeLessThan(priority('shown'));
  });

  test('changes nothing in the page, not even for a moment', async () => {
    const before = document.documentElement.outerHTML;
    const mutations: MutationRecord[] = [];
    const observer = new MutationObserver((records) => mutations.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    drawHighlights(registry, marks(), 'light');
    clearHighlights(registry);
    await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(mutations).toEqual([]);
  });

  test('is noticed to be gone when the page clears the registry', () => {
    drawHighlights(registry, marks(), 'light');
    expect(areHighlightsDrawn(registry, on('light', marks()))).toBe(true);
    registry.clear();
    expect(areHighlightsDrawn(registry, on('light', marks()))).toBe(false);
  });
});
