import { expect, test } from 'vitest';
import { isMarked } from '../../src/content/is-marked';
import type { Claim } from '../../src/core/model';
import type { PageMarking } from '../../src/messages/contract';

const all: PageMarking = {
  types: ['wire', 'interview', 'speech'],
  onlyKept: false,
  leastConfidence: 0,
  marksOutlets: true,
  findsAttitudes: false,
  offersSelection: true,
};
const found = { sourceType: 'wire', correction: null, confidence: 0.6, isKept: false };

test.each([
  ['a claim of a chosen type', {}, {}, true],
  ['a claim of another type', { types: ['interview'] }, {}, false],
  ['a claim corrected to a chosen type', { types: ['speech'] }, { correction: { sourceType: 'speech' } }, true],
  ['a claim corrected away from it', { types: ['wire'] }, { correction: { sourceType: 'speech' } }, false],
  ['a claim where nothing is marked', { types: [] }, { isKept: true }, false],
  ['a claim only seen, where only kept ones are marked', { onlyKept: true }, {}, false],
  ['a kept claim there', { onlyKept: true }, { isKept: true }, true],
  ['a claim found with too little confidence', { leastConfidence: 0.7 }, {}, false],
  ['a claim found with just enough', { leastConfidence: 0.6 }, {}, true],
  ['a belief', {}, { isAttitude: true }, false],
  ['a belief that was kept', {}, { isAttitude: true, isKept: true }, true],
  ['a belief, where beliefs are found too', { findsAttitudes: true }, { isAttitude: true }, true],
  [
    'a belief found with too little confidence there',
    { findsAttitudes: true, leastConfidence: 0.7 },
    { isAttitude: true },
    false,
  ],
  ['a kept claim found with too little', { leastConfidence: 0.7 }, { isKept: true }, true],
])('%s', (_, marking, marks, expected) => {
  expect(isMarked({ ...found, ...marks } as Claim, { ...all, ...marking } as PageMarking)).toBe(expected);
});
