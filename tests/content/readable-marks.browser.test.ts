import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Painting } from '../../src/content/paint-page';
import { paintPage, showMarks } from '../../src/content/paint-page';
import type { Claim } from '../../src/core/model';
import { runThrough } from '../../src/page/in-steps';
import type { TextMap } from '../../src/page/text-map';

const stylesheet = new URL('../../src/content/highlights.css', import.meta.url).href;

beforeEach(async () => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${stylesheet}?direct` });
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  document.head.append(link);
  await loaded;
});

afterEach(() => {
  CSS.highlights.clear();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.querySelector('link')?.remove();
});

const types = ['interview', 'statement', 'wire', 'retweet', 'document', 'unstated'] as const;

/** A line for each type, every second claim kept, all in an element of this style; a part of each line is a link. */
function show(style: string, link: string): { painting: Painting; map: TextMap; text: string } {
  const lines = types.map((type) => `<p>The mill <a href="#${type}" style="${link}">opens again</a> in spring.</p>`);
  document.body.append(
    document.createRange().createContextualFragment(`<div style="${style}">${lines.join('')}</div>`),
  );
  const pieces: TextMap['pieces'][number][] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    pieces.push({ node, nodeStart: 0, start: text.length, length: node.length, followsGap: false });
    text += node.data;
  }
  const line = text.length / types.length;
  const placed = types.map((sourceType, at) => ({
    claim: { id: sourceType, sourceType, correction: null, confidence: 1, isKept: at % 2 === 0 } as unknown as Claim,
    spans: [[at * line, (at + 1) * line]],
  }));
  const marking = { types, onlyKept: false, leastConfidence: 0, marksOutlets: true };
  const map = { pieces };
  const analysed = { analysis: { outlets: [] }, placed, marking };
  return {
    painting: { reading: { article: { text }, map }, analysed, outside: null } as unknown as Painting,
    map,
    text,
  };
}

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** What a screen shows of colours laid over each other, as the browser itself mixes them; WCAG's luminance of it. */
function luminanceOf(...colours: string[]): number {
  if (!pixel) throw new Error('There is nothing to paint on.');
  pixel.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrastOf = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** The contrast of every line and link, alone and under all that is painted over it. */
function readContrasts(ground: string): { own: number; marked: number; tints: number }[] {
  return [...document.querySelectorAll('p, p a')].map((element) => {
    const { color } = getComputedStyle(element);
    const tints = [...(CSS.highlights as unknown as Map<string, Iterable<StaticRange>>)]
      .filter(([, ranges]) => [...ranges].some((range) => covers(range, element)))
      .map(([name]) => getComputedStyle(element, `::highlight(${name})`).backgroundColor)
      .filter((colour) => colour !== 'rgba(0, 0, 0, 0)');
    const own = contrastOf(luminanceOf(ground, color), luminanceOf(ground));
    return { own, marked: contrastOf(luminanceOf(ground, color), luminanceOf(ground, ...tints)), tints: tints.length };
  });
}

function covers({ startContainer, startOffset, endContainer, endOffset }: StaticRange, element: Element): boolean {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.intersectsNode(element);
}

interface Page {
  name: string;
  style: string;
  link: string;
  /** What lies behind the text. */
  ground: string;
  isTinted: boolean;
}

const pages: Page[] = [
  { name: 'black on white', style: 'color: #111', link: 'color: #111', ground: '#fff', isTinted: true },
  {
    name: 'grey that is just readable',
    style: 'color: #767676',
    link: 'color: #767676',
    ground: '#fff',
    isTinted: false,
  },
  { name: 'black with blue links', style: 'color: #222', link: 'color: #0066cc', ground: '#fff', isTinted: false },
  {
    name: 'brown on salmon',
    style: 'background: #fff1e5; color: #33302e',
    link: 'color: #33302e',
    ground: '#fff1e5',
    isTinted: true,
  },
  {
    name: 'light on dark',
    style: 'background: #121212; color: #eee',
    link: 'color: #eee',
    ground: '#121212',
    isTinted: true,
  },
  {
    name: 'grey on dark',
    style: 'background: #222; color: #999',
    link: 'color: #999',
    ground: '#222',
    isTinted: false,
  },
  {
    name: 'light in oklch on dark',
    style: 'background: oklch(0.2 0.02 260); color: oklch(0.93 0.01 260)',
    link: 'color: inherit',
    ground: 'oklch(0.2 0.02 260)',
    isTinted: true,
  },
  {
    name: 'half transparent black',
    style: 'color: rgb(0 0 0 / 54%)',
    link: 'color: rgb(0 0 0 / 87%)',
    ground: '#fff',
    isTinted: false,
  },
  {
    name: 'black on glass over white',
    style: 'background: rgb(0 0 0 / 5%); color: #000',
    link: 'color: #000',
    ground: '#f2f2f2',
    isTinted: true,
  },
];

describe.each(pages)('$name', ({ style, link, ground, isTinted }) => {
  test('text that can be read can be read when it is marked, kept and lit up', () => {
    const { painting, map, text } = show(style, link);
    const painted = runThrough(paintPage(painting, { mark: () => 0 }));
    expect(CSS.highlights.size).toBeGreaterThan(types.length);
    expect(readContrasts(ground).some(({ tints }) => tints > 0)).toBe(isTinted);
    showMarks(painted, { map, text }, [[0, text.length]]);
    for (const { own, marked } of readContrasts(ground)) if (own >= 4.5) expect(marked).toBeGreaterThanOrEqual(4.5);
  });
});

test('text over a picture is marked with lines alone, on the ground that its colour tells', () => {
  const { painting } = show('background-image: linear-gradient(#000, #333); color: #fff', 'color: #fff');
  runThrough(paintPage(painting, { mark: () => 0 }));
  for (const name of CSS.highlights.keys()) expect(name).toMatch(/-dark-plain$/);
});

test('words on light and on dark ground of one page get each their own colours', () => {
  const { painting } = show('color: #111', 'color: #111');
  document.querySelector('p')?.setAttribute('style', 'background: #000; color: #fff');
  document.querySelector('p a')?.setAttribute('style', 'color: #fff');
  runThrough(paintPage(painting, { mark: () => 0 }));
  const names = [...CSS.highlights.keys()];
  expect(names).toContain('hearsay-interview-dark');
  expect(names).toContain('hearsay-wire-light');
});

test('where claims of several types lie over each other, text stays readable too', () => {
  const ground = '#121212';
  const { painting, map, text } = show(`background: ${ground}; color: #b4b4b4`, 'color: inherit');
  const { placed } = painting.analysed;
  for (const each of placed) each.spans = [[0, text.length]];
  const painted = runThrough(paintPage(painting, { mark: () => 0 }));
  showMarks(painted, { map, text }, [[0, text.length]]);
  for (const { own, marked } of readContrasts(ground)) {
    expect(own).toBeGreaterThan(8.6);
    expect(marked).toBeGreaterThanOrEqual(4.5);
  }
});
