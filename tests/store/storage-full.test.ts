import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { StorageFull, storageFullFrom } from '../../src/store/storage-full';

const full = new DOMException('no room', 'QuotaExceededError');
const circular: { inner?: unknown } = {};
circular.inner = circular;

test.each<[string, unknown]>([
  ['as the browser throws it', full],
  ['of one row', new Dexie.QuotaExceededError(full)],
  ['of many rows', new Dexie.BulkError('3 of 50 failed', { 0: full })],
  ['at commit', new Dexie.AbortError('aborted', full)],
  ['as a cause', new Error('could not write', { cause: full })],
  ['told before', new StorageFull(full)],
])('a full disk is known %s', (_, error) => {
  expect(storageFullFrom(error)).toBeInstanceOf(StorageFull);
});

test.each<[string, unknown]>([
  ['another error', new Dexie.AbortError('aborted')],
  ['errors that go round', circular],
  ['no error', undefined],
])('%s is no full disk', (_, error) => {
  expect(storageFullFrom(error)).toBeNull();
});
