import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Painting } from '../../src/content/paint-page';
import { createPainter, type Painter } from '../../src/content/painter';
import '../../src/content/reader';
import type { Claim, SourceType } from '../../src/core/model';
import type { PageTimes } from '../../src/messages/contract';
import type { TextMap } from '../../src/page/text-map';

const lineCount = 5000;
const timesOf = (): PageTimes => ({
  detect: 0,
  read: 0,
  anchor: 0,
  paint: 0,
  mainThread: 0,
  longestTask: 0,
  analyse: 0,
});

/** A page of lines and a claim for each of them. */
function showLines(count: number, sourceType: SourceType): Painting {
  document.body.replaceChildren(
    ...Array.from({ length: count }, (_, at) =>
      Object.assign(document.createElement('p'), { textContent: `Lamp ${at} burns.` }),
    ),
  );
  return paintingOf(sourceType);
}

function paintingOf(sourceType: SourceType): Painting {
  let text = '';
  const pieces = [...document.querySelectorAll('p')].map(({ firstChild }) => {
    const node = firstChild as Text;
    const start = text.length;
    text += node.data;
    return { node, nodeStart: 0, start, length: node.length, followsGap: false };
  });
  const map: TextMap = { pieces };
  const placed = pieces.map(({ start, length }, at) => ({
    claim: { id: `claim-${at}`, sourceType, correction: null, confidence: 1, isKept: false } as unknown as Claim,
    spans: [[start, start + length]],
  }));
  const marking = { types: ['wire', 'speech'], onlyKept: false, leastConfidence: 0, marksOutlets: true };
  const analysed = { analysis: { outlets: [] }, placed, marking };
  return { reading: { article: { text }, map }, analysed, outside: null } as unknown as Painting;
}

const names = () => [...CSS.highlights.keys()].sort();
const countOf = (name: string) => CSS.highlights.get(name)?.size ?? 0;
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

let times: PageTimes;
let painter: Painter;

beforeEach(() => {
  times = timesOf();
  painter = createPainter(times);
});

afterEach(() => {
  painter.clear();
  document.body.replaceChildren();
});

describe('a painting of thousands of claims', () => {
  test('is laid down between tasks and stands as a whole', async () => {
    const done = painter.paint(showLines(lineCount, 'wire'));
    expect(names()).toEqual([]);
    await done;
    expect(countOf('hearsay-wire-light')).toBe(lineCount);
    expect(painter.painted()?.rangesByClaim.size).toBe(lineCount);
    expect(times.longestTask).toBeLessThan(times.mainThread);
  });

  test('leaves the one before in its place until it is done', async () => {
    await painter.paint(showLines(lineCount, 'wire'));
    const done = painter.paint(paintingOf('speech'));
    expect(names()).toEqual(['hearsay-wire-light']);
    expect(countOf('hearsay-wire-light')).toBe(lineCount);
    await done;
    expect(names()).toEqual(['hearsay-speech-light']);
  });

  test('is given up for a later one, and both callers wait for that', async () => {
    const first = painter.paint(showLines(lineCount, 'wire'));
    const second = painter.paint(paintingOf('speech'));
    await first;
    expect(names()).toEqual(['hearsay-speech-light']);
    await second;
    await nextTask();
    expect(names()).toEqual(['hearsay-speech-light']);
  });

  test('never comes to stand after all was cleared', async () => {
    const done = painter.paint(showLines(lineCount, 'wire'));
    painter.clear();
    await done;
    expect(names()).toEqual([]);
    expect(painter.painted()).toBeNull();
  });

  test('does not mark words that changed while it went on', async () => {
    const done = painter.paint(showLines(lineCount, 'wire'));
    const first = document.querySelector('p')?.firstChild as Text;
    first.data = 'Other words.';
    painter.noteChange();
    await done;
    expect(countOf('hearsay-wire-light')).toBe(lineCount - 1);
  });
});

test('a painting that the page took away is known to be gone, and not while another is on its way', async () => {
  await painter.paint(showLines(lineCount, 'wire'));
  expect(painter.isCleared()).toBe(false);
  CSS.highlights.clear();
  expect(painter.isCleared()).toBe(true);
  const done = painter.paint(paintingOf('wire'));
  expect(painter.isCleared()).toBe(false);
  await done;
  expect(painter.isCleared()).toBe(false);
  expect(countOf('hearsay-wire-light')).toBe(lineCount);
});
