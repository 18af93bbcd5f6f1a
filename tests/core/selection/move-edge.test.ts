import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/core/model';
import { moveEdge } from '../../../src/core/selection/move-edge';
import { snapToWords } from '../../../src/core/selection/snap-to-words';

/** The words between the brackets of a marked sentence: a text and a span of it. */
function read(marked: string): { text: string; span: Span } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), span: [start, marked.indexOf(']') - 1] };
}

const mark = (text: string, [start, end]: Span) =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

describe('an edge moves by one word', () => {
  test.each([
    ['start', -1, 'The tide will [turn at six].', 'The tide [will turn at six].'],
    ['start', 1, 'The tide [will turn] at six.', 'The tide will [turn] at six.'],
    ['end', 1, 'The tide [will turn] at six.', 'The tide [will turn at] six.'],
    ['end', -1, 'The tide [will turn] at six.', 'The tide [will] turn at six.'],
    ['start', -1, 'He said: “The [tide] turns.”', 'He said: [“The tide] turns.”'],
    ['end', 1, 'He said: “The [tide] turns.”', 'He said: “The [tide turns.”]'],
    ['end', 1, 'It [will]\n\nNot yet.', 'It [will\n\nNot] yet.'],
  ] as const)('%s by %i in %s', (edge, by, before, after) => {
    const { text, span } = read(before);
    const moved = moveEdge(text, span, { edge, by });
    expect(moved && mark(text, moved)).toBe(after);
  });

  test.each([
    ['start', -1, '[The tide] turns'],
    ['end', 1, 'The [tide turns]'],
    ['start', 1, 'The [tide] turns'],
    ['end', -1, 'The [tide] turns'],
  ] as const)('%s by %i not in %s', (edge, by, marked) => {
    const { text, span } = read(marked);
    expect(moveEdge(text, span, { edge, by })).toBeNull();
  });

  test('in a script without spaces', () => {
    const { text, span } = read('橋は[五月]に開通する');
    const moved = moveEdge(text, span, { edge: 'end', by: 1 });
    expect(moved?.[1]).toBeGreaterThan(span[1]);
    expect(moved?.[1]).toBeLessThan(text.length);
  });
});

describe('a selection', () => {
  test.each([
    ['The ti[de will tu]rn at six.', 'The [tide will turn] at six.'],
    ['The[ tide ]will turn.', 'The [tide] will turn.'],
    ['“[The tide] turns”', '“[The tide] turns”'],
    ['[“The tide turns,”] she said', '[“The tide turns,”] she said'],
  ])('%s is meant as %s', (before, after) => {
    const { text, span } = read(before);
    const snapped = snapToWords(text, span);
    expect(snapped && mark(text, snapped)).toBe(after);
  });

  test('of white space alone is none', () => {
    expect(snapToWords('The  tide', [3, 5])).toBeNull();
  });
});
