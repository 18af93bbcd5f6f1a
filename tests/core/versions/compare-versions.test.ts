import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeVersion } from '../../../src/core/versions/article-version';
import { compareVersions } from '../../../src/core/versions/compare-versions';
import { diffCharacters } from '../../../src/core/versions/diff-characters';
import { cpuMs } from '../../cpu-ms';

const mark = '|'; // Stands where a claim begins, and is no part of the text.

function version(title: string, ...passages: string[]) {
  const marked = passages.join('\n\n');
  const claimStarts: number[] = [];
  let text = '';
  for (const letter of marked) {
    if (letter === mark) claimStarts.push(text.length);
    else text += letter;
  }
  return describeVersion({ text, title, claimStarts });
}

const bridge = 'The mayor spoke on Monday. |“We will open the bridge in May,” she said.';
const crowd = 'Some forty people came.';

describe('a version', () => {
  test('keeps the words of passages with claims and no others', () => {
    expect(version('Bridge', bridge, crowd).passages.map(({ text }) => text)).toEqual([
      'The mayor spoke on Monday. “We will open the bridge in May,” she said.',
      null,
    ]);
  });

  test('follows the blocks of the page where there are some', () => {
    const text = 'Headline\n\none two';
    const blocks = [
      { role: 'heading' as const, span: [0, 8] as const },
      { role: 'paragraph' as const, span: [10, 17] as const },
    ];
    const { passages } = describeVersion({ text, blocks, title: null, claimStarts: [14] });
    expect(passages.map((passage) => passage.text)).toEqual([null, 'one two']);
  });

  test('is the same for other white space, and another for a comma', () => {
    expect(version('T', 'a  b').fingerprint).toBe(version('T', 'a b').fingerprint);
    expect(version('T', 'a, b').fingerprint).not.toBe(version('T', 'a b').fingerprint);
  });
});

describe('silent edits', () => {
  test('are none where nothing changed', () => {
    expect(compareVersions(version('T', bridge), version('T', bridge))).toEqual([]);
  });

  test('of a claim are told by their letters', () => {
    const [edit, ...rest] = compareVersions(
      version('T', bridge, crowd),
      version('T', bridge.replace('May', 'June'), crowd),
    );
    expect(rest).toEqual([]);
    expect(edit).toMatchObject({ kind: 'changed', at: 0 });
    const diff = edit?.kind === 'changed' ? edit.diff : [];
    expect(diff.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same The mayor spoke on Monday. “We will open the bridge in ',
      'removed May',
      'added June',
      'same ,” she said.',
    ]);
  });

  test('of the headline are told', () => {
    expect(compareVersions(version('Bridge opens', crowd), version('Bridge stays shut', crowd))).toMatchObject([
      { kind: 'headline' },
    ]);
  });

  test('of passages without claims are told without their words', () => {
    expect(
      compareVersions(version('T', bridge, crowd), version('T', bridge, 'Some four hundred people came.')),
    ).toEqual([
      { kind: 'added', at: 1, words: null },
      { kind: 'removed', at: 1, words: null },
    ]);
  });

  test('that take a claim away keep its words', () => {
    expect(compareVersions(version('T', crowd, bridge), version('T', crowd))).toEqual([
      { kind: 'removed', at: 1, words: bridge.replace(mark, '') },
    ]);
  });

  test('do not include passages that only moved', () => {
    expect(compareVersions(version('T', bridge, crowd), version('T', crowd, bridge))).toEqual([]);
  });

  test('never pair a new claim with one that has nothing in common with it', () => {
    const other = '|“The ferry will be sold to nobody at any price,” said Tom Rook.';
    expect(
      compareVersions(version('T', bridge), version('T', other))
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['added', 'removed']);
  });
});

describe('a diff', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🚢', '👩‍👩‍👧', 'é', 'ل'), maxLength: 60 });

  test('holds both texts, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffCharacters(before, after);
        const join = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map((part) => part.text)
            .join('');
        expect([join('added'), join('removed')]).toEqual([before, after]);
        expect(parts.every((part) => part.text !== '' && !/\p{Cs}/u.test(part.text))).toBe(true);
      }),
    );
  });

  test('of two long texts with nothing in common is told as a whole, at once', () => {
    let kinds: string[] = [];
    const ms = cpuMs(() => {
      kinds = diffCharacters(`<${'ab'.repeat(50_000)}>`, `<${'xy'.repeat(50_000)}>`).map(({ kind }) => kind);
    });
    expect(kinds).toEqual(['same', 'removed', 'added', 'same']);
    expect(ms).toBeLessThan(1_000);
  });
});
