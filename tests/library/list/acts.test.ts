import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { ClaimId } from '../../../src/core/model';
import { createActs } from '../../../src/library/list/acts';
import { readTurns } from '../../../src/store/turn-changes';
import { openTestDatabase, recordWords } from '../../store/open-test-database';

const atOnce = 4;
const edit = { kind: 'tag', add: ['many'], remove: [] } as const;

async function openActs(words: string[]) {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, words);
  const acts = createActs(database, () => {}, atOnce);
  const tagged = () => database.claims.filter(({ tags }) => tags.includes('many')).count();
  return { database, ids, acts, tagged };
}

test('an act is told, undone and done again', async () => {
  const { acts, ids, tagged } = await openActs(['one', 'two', 'three']);
  await acts.edit(ids.slice(0, 2), { ...edit, add: [...edit.add], remove: [] });
  expect(acts.told.value).toMatchObject({ step: { act: 'tag', count: 2, by: 'library' }, isUndone: false });
  await acts.undo();
  expect([await tagged(), acts.told.value?.isUndone]).toEqual([0, true]);
  await acts.redo();
  expect(await tagged()).toBe(2);
  await acts.delete(ids);
  expect(acts.turns.value.undo).toMatchObject({ act: 'delete', count: 3 });
});

test('an act on very many claims is written in parts, with its progress, and undone as one', async () => {
  const words = Array.from({ length: 2 * atOnce + 3 }, (_, at) => `number ${at}`);
  const { acts, database, ids, tagged } = await openActs(words);
  await acts.edit(ids.slice(0, 1), { kind: 'keep', isKept: true });
  const seen: string[] = [];
  acts.progress.subscribe((progress) => {
    if (progress) seen.push(`${progress.done} of ${progress.total}`);
  });
  await acts.edit(ids, { ...edit, add: [...edit.add], remove: [] });
  const parts = [atOnce, 2 * atOnce, words.length].map((done) => `${done} of ${words.length}`);
  expect(seen.splice(0)).toEqual(parts);
  expect(acts.told.value?.step.count).toBe(words.length);
  expect(await tagged()).toBe(words.length);
  await acts.undo();
  expect([await tagged(), acts.told.value?.step.count]).toEqual([0, words.length]);
  expect(seen.map((told) => told.replace(/.* of/, 'of'))).toEqual(parts.map(() => `of ${words.length}`));
  expect((await readTurns(database)).undo?.act).toBe('keep');
  await acts.redo();
  expect(await tagged()).toBe(words.length);
  expect(acts.progress.value).toBeNull();
});

test('long work stops where the reader stops it, and what was done can be undone', async () => {
  const { acts, ids, tagged } = await openActs(Array.from({ length: atOnce + 3 }, (_, at) => `number ${at}`));
  acts.progress.subscribe((progress) => progress && acts.stop());
  await acts.edit(ids, { ...edit, add: [...edit.add], remove: [] });
  expect(await tagged()).toBe(atOnce);
  await acts.undo();
  expect(await tagged()).toBe(0);
});

test('a write that fails is told, and changes nothing', async () => {
  const { acts, database, ids, tagged } = await openActs(['one']);
  const full = new DOMException('no room', 'QuotaExceededError');
  const put = vi.spyOn(database.claims, 'bulkPut').mockRejectedValue(full);
  await acts.edit(ids, { ...edit, add: [...edit.add], remove: [] });
  expect([acts.problem.value, acts.told.value, await tagged()]).toEqual(['libraryFull', null, 0]);
  put.mockRestore();
  await acts.edit(['gone' as ClaimId], { kind: 'keep', isKept: true });
  expect(acts.problem.value).toBe('recordGone');
});
