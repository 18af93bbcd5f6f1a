import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeCard } from '../../src/content/place-card';
import { findLines } from '../../src/page/show-words';

let card: HTMLElement;

beforeEach(() => {
  document.body.style.margin = '0';
  card = document.createElement('div');
  card.style.cssText = 'position: absolute; width: 200px; height: 160px';
  document.body.append(card);
});
afterEach(() => document.body.replaceChildren());

const place = () => card.getBoundingClientRect();

describe('a card at words of several lines', () => {
  test('stands below the last of them, though the first was pointed at', () => {
    placeCard(card, { left: 40, top: 20, bottom: 40 }, { top: 20, bottom: 100 });
    expect(place().top).toBeGreaterThan(100);
  });

  test('stands above the first of them where there is no room below, though the last was pointed at', () => {
    const bottom = innerHeight - 10;
    placeCard(card, { left: 40, top: bottom - 20, bottom }, { top: bottom - 80, bottom });
    expect(place().bottom).toBeLessThan(bottom - 80);
  });

  test('leaves free at least the line pointed at where the words fill the window', () => {
    placeCard(card, { left: 40, top: 20, bottom: 40 }, { top: 0, bottom: innerHeight });
    expect(place().top).toBeGreaterThan(40);
  });
});

describe('the lines of words', () => {
  const paragraph = (text: string) => {
    const p = document.createElement('p');
    p.style.cssText = 'width: 160px; margin: 100px 0 0; font: 16px/20px monospace';
    p.textContent = text;
    document.body.append(p);
    return p.firstChild as Text;
  };
  const rangeOf = (node: Text, start: number, end: number) =>
    new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
  const lineOf = (node: Text, at: number) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };

  test('reach from the first to the last, from wherever one points', () => {
    const node = paragraph('We will rebuild the ferry pier before the winter comes, whatever it may cost us all.');
    const words = [rangeOf(node, 0, node.length)];
    const [first, last] = [lineOf(node, 0), lineOf(node, node.length - 1)];
    expect(last.top).toBeGreaterThan(first.bottom);
    for (const at of [0, 40, node.length - 1]) {
      const { top, bottom } = findLines(words, lineOf(node, at));
      expect([top, bottom]).toEqual([first.top, last.bottom]);
    }
  });

  test('leave out words of the same claim that stand far below', () => {
    const [near, far] = [paragraph('We will rebuild,'), paragraph('and we will not wait.')];
    const words = [rangeOf(near, 0, near.length), rangeOf(far, 0, far.length)];
    expect(findLines(words, lineOf(near, 0)).bottom).toBe(lineOf(near, 0).bottom);
  });
});
