import { afterEach, describe, expect, test } from 'vitest';
import { anchorSpans } from '../../src/page/anchor-spans';
import type { TextMap, TextPiece } from '../../src/page/text-map';

/** A text and its map, as if every text node of the body belonged to the article; blocks marked `class="left-out"` do not. */
function readBody(): { text: string; map: TextMap } {
  const pieces: TextPiece[] = [];
  let text = '';
  let followsGap = false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (parentElement?.closest('.left-out')) {
      followsGap = true;
      continue;
    }
    pieces.push({ node: node as Text, nodeStart: 0, start: text.length, length: data.length, followsGap });
    followsGap = false;
    text += data;
  }
  return { text, map: { pieces } };
}

function show(...lines: string[]): { text: string; map: TextMap } {
  document.body.replaceChildren(document.createRange().createContextualFragment(lines.join('')));
  return readBody();
}

const wordsOf = (ranges: StaticRange[]) =>
  ranges.map((found) => {
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range.toString();
  });

const spanOf = (text: string, words: string): [number, number] => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];

afterEach(() => document.body.replaceChildren());

describe('words are anchored', () => {
  test('over a line’s end in the source, which was read as a space', () => {
    const { text, map } = show('<p>The ferry\nruns\u00a0again.</p>');
    const read = text.replace(/\s/g, ' ');
    expect(wordsOf(anchorSpans(map, read, [spanOf(read, 'ferry runs again')]))).toEqual(['ferry\nruns\u00a0again']);
  });

  test('within one text node', () => {
    const { text, map } = show('<p>“The bridge is safe,” she said.</p>');
    expect(wordsOf(anchorSpans(map, text, [spanOf(text, '“The bridge is safe,”')]))).toEqual(['“The bridge is safe,”']);
  });

  test('across links and emphasis, in one range', () => {
    const { text, map } = show('<p>“The <a href="#">bridge</a> is <em>very</em> safe,” she said.</p>');
    expect(wordsOf(anchorSpans(map, text, [spanOf(text, '“The bridge is very safe,”')]))).toEqual([
      '“The bridge is very safe,”',
    ]);
  });

  test('without what was left out between two paragraphs', () => {
    const { text, map } = show('<p>“We rebuild</p><p class="left-out">Advertisement</p><p>and reopen,” she said.</p>');
    expect(wordsOf(anchorSpans(map, text, [spanOf(text, '“We rebuildand reopen,”')]))).toEqual([
      '“We rebuild',
      'and reopen,”',
    ]);
  });

  test('in several spans', () => {
    const { text, map } = show('<p>“Yes,” she said. “Now.”</p>');
    expect(wordsOf(anchorSpans(map, text, [spanOf(text, '“Yes,”'), spanOf(text, '“Now.”')]))).toEqual([
      '“Yes,”',
      '“Now.”',
    ]);
  });
});

describe('nothing is anchored where the words do not stand any more', () => {
  test('because the text changed', () => {
    const { text, map } = show('<p>“Yes,” she said.</p>');
    (map.pieces[0]?.node as Text).data = '“No,” she said. ';
    expect(anchorSpans(map, text, [spanOf(text, '“Yes,”')])).toEqual([]);
  });

  test('because the paragraph left the page', () => {
    const { text, map } = show('<p>“Yes,” she said.</p>');
    document.querySelector('p')?.remove();
    expect(anchorSpans(map, text, [spanOf(text, '“Yes,”')])).toEqual([]);
  });

  test('and none of several spans is, when one is gone', () => {
    const { text, map } = show('<p>“Yes,” she said.</p><p>“Now.”</p>');
    document.querySelectorAll('p')[1]?.remove();
    expect(anchorSpans(map, text, [spanOf(text, '“Yes,”'), spanOf(text, '“Now.”')])).toEqual([]);
  });
});
