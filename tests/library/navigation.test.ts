// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wholeLibrary } from '../../src/core/finding/library-query';
import { createNavigation } from '../../src/library/navigation';
import type { LibraryView } from '../../src/library/view-address';

const searched = (words: string): LibraryView => ({ view: 'claims', query: { ...wholeLibrary, words } });

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '?view=claims');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('letters typed are shown at once, and stand in the address once the reader pauses', () => {
  const { view, go } = createNavigation();
  const written = vi.spyOn(history, 'replaceState');
  for (const words of ['f', 'fe', 'ferry']) go(searched(words), 'replace');
  expect(view.value).toEqual(searched('ferry'));
  expect(written).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(written).toHaveBeenCalledOnce();
  expect(new URLSearchParams(location.search).get('words')).toBe('ferry');
});

test('the way back from another view leads to what was typed just before', () => {
  const { go } = createNavigation();
  const written = vi.spyOn(history, 'replaceState');
  go(searched('ferry'), 'replace');
  go({ view: 'pictures' });
  expect(written.mock.calls[0]?.[2]).toContain('words=ferry');
  vi.runAllTimers();
  expect(location.search).toBe('?view=pictures');
});

test('a page that is left keeps what was typed just before', () => {
  const { go } = createNavigation();
  go(searched('ferry'), 'replace');
  dispatchEvent(new Event('pagehide'));
  expect(location.search).toContain('words=ferry');
});

test('what was typed is not written over the entry that the reader went back to', () => {
  const { view, go } = createNavigation();
  go(searched('ferry'), 'replace');
  history.replaceState(null, '', '?view=trash'); // As the browser does before it tells of it.
  dispatchEvent(new PopStateEvent('popstate'));
  vi.runAllTimers();
  expect(location.search).toBe('?view=trash');
  expect(view.value.view).toBe('trash');
});
