import { expect, test } from 'vitest';
import { cardKeyRows, keysWithoutRecord } from '../../src/ui/card/card-key-rows';
import { readWholeCardKey } from '../../src/ui/card/read-whole-card-key';
import { sampleClaim } from './sample-claim';

const claim = sampleClaim('“The ferry runs again.”');
const press = (key: string) =>
  readWholeCardKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false } as KeyboardEvent, claim);
const letters = [...'abcdefghijklmnopqrstuvwxyz?!.,;:+-*/=#'];
const listed = cardKeyRows.map(([key]) => key);

test('lists every letter that a card answers, and none that it does not', () => {
  const answered = letters.filter((letter) => press(letter) !== null).map((letter) => letter.toUpperCase());
  expect(listed.filter((key) => key !== 'Esc').sort()).toEqual(answered.sort());
});

test('lists no key twice', () => {
  expect(new Set(listed).size).toBe(listed.length);
});

test('changes nothing by the keys that work where nothing is recorded', () => {
  const acts = keysWithoutRecord.map(press).filter((act) => act !== null);
  expect(acts.filter((act) => typeof act === 'object' && !('step' in act))).toEqual([]);
});
