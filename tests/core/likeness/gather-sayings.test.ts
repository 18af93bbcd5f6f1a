import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../src/core/likeness/find-marks';
import { gatherSayings } from '../../../src/core/likeness/gather-sayings';
import { quotationLikeness } from '../../../src/core/likeness/quotation-likeness';
import { putSketch, readSketch, type SketchBlock, weighSharedMarks } from '../../../src/core/likeness/sketch-block';
import type { ArticleId } from '../../../src/core/model';
import { placeClaim } from '../finding/place-claim';

const whole = '“We will open the bridge in May, and nobody in this town will have to take the ferry again,”';
const from = (day: number) => ({ publishedAt: `2031-03-0${day}T00:00:00Z` });

describe('the same words elsewhere', () => {
  test.each([
    ['word for word', whole, 'same'],
    [
      'in other marks and another case',
      '"we will open the bridge in May and nobody in this town will have to take the ferry again"',
      'same',
    ],
    ['cut', '“nobody in this town will have to take the ferry again”', 'cut'],
    ['cut in the middle', '“We will open the bridge in May … nobody … will have to take the ferry again”', 'cut'],
    ['longer', `${whole} … “and this is a promise”`, 'longer'],
    ['edited', '“We will open the bridge in June, and nobody in this town has to take the ferry again,”', 'reworded'],
  ])('are gathered %s', (_, words, drift) => {
    const sayings = gatherSayings([placeClaim(whole, {}, from(1)), placeClaim(words, {}, from(2))]);
    expect(sayings.map(({ occurrences }) => occurrences.map((each) => each.drift))).toEqual([['same', drift]]);
  });

  test.each([
    ['little words', '“in the town and the bridge will not be the one that we have to take in May”'],
    ['one phrase', '“We will open the bridge whenever the engineers, who have the last word in such matters, allow”'],
    ['a saying of three words', '“open the bridge”'],
    ['nothing', '“The harbour festival drew ten thousand visitors”'],
  ])('are not those that share %s only', (_, words) => {
    expect(gatherSayings([placeClaim(whole), placeClaim(words)])).toEqual([]);
  });

  test('begin with the earliest publication; those without a date come last', () => {
    const [saying] = gatherSayings([
      placeClaim(whole, {}, { publisher: 'Undated', publishedAt: null }),
      placeClaim(whole, {}, { publisher: 'Later', publishedAt: '2031-03-02T08:00:00+02:00' }),
      placeClaim(whole, {}, { publisher: 'First', publishedAt: '2031-03-02T05:30:00Z' }),
    ]);
    expect(saying?.occurrences.map(({ outlet }) => outlet)).toEqual(['First', 'Later', 'Undated']);
  });

  test('tell where another speaker is named', () => {
    const [saying] = gatherSayings([
      placeClaim(whole, { speaker: 'Inés Valdane' }, from(1)),
      placeClaim(whole, { speaker: 'INES VALDANE' }, from(2)),
      placeClaim(whole, { speaker: null }, from(3)),
    ]);
    expect(saying?.occurrences.map(({ isSpeakerChanged }) => isSpeakerChanged)).toEqual([false, false, true]);
  });

  test('show how the words drift, letter by letter', () => {
    const [saying] = gatherSayings([
      placeClaim(whole, {}, from(1)),
      placeClaim(whole.replace('May', 'June'), {}, from(2)),
    ]);
    const changed = saying?.occurrences[1]?.diff.filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'removed', text: 'May' },
      { kind: 'added', text: 'June' },
    ]);
  });

  test('said twice in one article only are not elsewhere', () => {
    const first = placeClaim(whole);
    expect(gatherSayings([first, { article: first.article, claim: { ...first.claim, id: 'again' as never } }])).toEqual(
      [],
    );
  });

  test('are gathered through others', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
    const claims = [words.slice(0, 8), words, words.slice(4)].map((each) => placeClaim(each.join(' ')));
    expect(gatherSayings(claims).map(({ occurrences }) => occurrences.length)).toEqual([3]);
  });
});

describe('marks', () => {
  // Those of articles lie in databases: others would not meet them.
  test.each([
    [
      'we will open the bridge in may and nobody will have to take the ferry',
      [1944339821, 142195777, 55233592, 193575689, 281445344],
    ],
    ['мост откроют в мае', [1547888713]],
    ['too short', []],
    ['', []],
  ])('of “%s” are what they have always been', (folded, marks) => {
    expect(findMarks(folded)).toEqual(marks);
  });

  const word = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });

  test('meet wherever five words in a row are the same', () => {
    fc.assert(
      fc.property(words(5, 5), words(0, 20), words(0, 20), words(0, 20), words(0, 20), (shared, a, b, c, d) => {
        const first = new Set(findMarks([...a, ...shared, ...b].join(' ')));
        expect(findMarks([...c, ...shared, ...d].join(' ')).some((mark) => first.has(mark))).toBe(true);
      }),
    );
  });

  test('are fewer than the words', () => {
    fc.assert(fc.property(words(0, 60), (each) => findMarks(each.join(' ')).length <= Math.max(0, each.length - 2)));
  });
});

describe('likeness', () => {
  test('is 1 for a cut and does not depend on the order of the two', () => {
    const long = 'a b c d e f g h'.split(' ');
    expect(quotationLikeness(long, ['c', 'd', 'e'])).toBe(1);
    expect(quotationLikeness(['c', 'd', 'e'], long)).toBe(1);
    expect(quotationLikeness(['e', 'c', 'a'], long)).toBe(0);
    expect(quotationLikeness([], long)).toBe(0);
    expect(quotationLikeness(long, [...long].reverse())).toBe(1 / 8);
  });
});

describe('a block of sketches', () => {
  const empty: SketchBlock = { id: 1, articleIds: [], ends: [], marks: new Uint32Array(0) };
  const id = (name: string) => name as ArticleId;

  test('keeps the marks of each article apart, like a map', () => {
    const acts = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.option(fc.array(fc.nat({ max: 2 ** 32 - 1 }), { maxLength: 5 }), { nil: null }),
      ),
    );
    fc.assert(
      fc.property(acts, (changes) => {
        const model = new Map<string, number[]>();
        let block = empty;
        for (const [name, marks] of changes) {
          block = putSketch(block, id(name), marks);
          if (marks === null) model.delete(name);
          else model.set(name, marks);
        }
        for (const name of ['a', 'b', 'c']) {
          const sketch = readSketch(block, id(name));
          expect(sketch === null ? undefined : [...sketch]).toEqual(model.get(name));
        }
      }),
    );
  });

  test('weighs the marks that each article shares, rare ones more', () => {
    const block = putSketch(putSketch(putSketch(empty, id('a'), [1, 2, 65_537]), id('b'), [9]), id('c'), [2]);
    expect([...weighSharedMarks([block], new Set([1, 2, 3]))]).toEqual([
      ['a', 1.5],
      ['c', 0.5],
    ]);
  });
});
