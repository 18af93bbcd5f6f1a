import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords } from '../../../src/core/finding/fold-words';

test.each([
  ['case, accents and punctuation', '“Señora Łukaszewicz, née Øst!”', 'senora lukaszewicz nee ost'],
  ['white space', ' one\n\ttwo\u00a0three ', 'one two three'],
  ['ligatures and full-width letters', 'ﬁnal ＡＢＣ', 'final abc'],
  ['Cyrillic', 'Всё ещё Йошкар-Ола', 'все еще иошкар ола'],
  ['Arabic vowel signs', 'مُحَمَّد', 'محمد'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['nothing of Devanagari vowels', 'दिल्ली', 'दिल्ली'],
  ['Chinese, sign by sign', '大桥安全', '大 桥 安 全'],
  ['Japanese beside Latin', 'NHKによると', 'nhk に よ る と'],
  ['digits', '1,250 tonnes', '1 250 tonnes'],
  ['emoji and lone surrogates away', 'a 🚢 b \ud800 c', 'a b c'],
  ['a Greek word the same at its end', 'ΟΔΟΣ', 'οδοσ'],
  ['dashes and marks of any kind', 'well‑known—“so‐called” … a_b', 'well known so called a b'],
  ['nothing', '…—!', ''],
])('folds %s', (_, text, folded) => {
  expect(foldWords(text)).toBe(folded);
});

test('what is plain folds the same beside what is not', () => {
  const plain = fc.string({ unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(plain, (text) => {
      expect(foldWords(`${text} й`)).toBe(`${foldWords(text)} и`.trim());
    }),
  );
});
