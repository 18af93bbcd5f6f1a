import { describe, expect, test } from 'vitest';
import { diffCharacters } from '../../src/core/versions/diff-characters';
import { wholeWords } from '../../src/ui/whole-words';

const told = (before: string, after: string) =>
  wholeWords(diffCharacters(before, after))
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('a change told in whole words', () => {
  test.each([
    [
      'a start cut off',
      'We saw that the line was shut.',
      'The line was shut.',
      '[-We saw that the-][+The+] line was shut.',
    ],
    ['words that went', 'knew at once that', 'knew that', 'knew [-at once -]that'],
    ['a letter that came', 'one ferry left', 'one ferrys left', 'one [-ferry-][+ferrys+] left'],
    ['a number', 'some 400 residents', 'some 450 residents', 'some [-400-][+450+] residents'],
    ['two letters in one word', 'the centre', 'the canter', 'the [-centre-][+canter+]'],
    ['a mark alone', 'It stays shut.', 'It stays shut!', 'It stays shut[-.-][+!+]'],
    ['nothing', 'It stays.', 'It stays.', 'It stays.'],
    ['another script', 'Паром идёт', 'Паромы идут', '[-Паром-][+Паромы+] [-идёт-][+идут+]'],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  test('gives both texts back', () => {
    const [before, after] = ['We heard the engine fall silent at once.', 'They heard an engine falling silent.'];
    const parts = wholeWords(diffCharacters(before, after));
    const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  });
});
