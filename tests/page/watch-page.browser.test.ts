import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/watch-page';

/** What changes is a clock in the page; time passes only when a test says so. */
const clock = document.createElement('p');
let readings = 0;
let abort = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.replaceChildren(clock);
  readings = 0;
  abort = new AbortController();
});
afterEach(() => {
  abort.abort();
  vi.useRealTimers();
});

function watch(mattered: boolean): void {
  const nothing = () => {};
  const onText = async () => {
    readings++;
    return mattered;
  };
  watchPage(
    document,
    { onAddress: nothing, onText, onChange: nothing, onReturn: nothing, onLook: nothing },
    abort.signal,
  );
}

/** Lets the clock tick this often, and gives how many readings came of it. */
async function tick(times: number, everyMs: number): Promise<number> {
  const before = readings;
  for (let at = 0; at < times; at++) {
    clock.textContent = String(performance.now());
    await vi.advanceTimersByTimeAsync(everyMs);
  }
  return readings - before;
}

test('a page is read once it has been quiet for a moment', async () => {
  watch(true);
  expect(await tick(5, 100)).toBe(0);
  await vi.advanceTimersByTimeAsync(400);
  expect(readings).toBe(1);
});

test('a page that never rests is read all the same, as long as it matters', async () => {
  watch(true);
  expect(await tick(100, 100)).toBe(2); // In ten seconds, with no quiet moment.
});

test('a page whose changes never matter is read less and less often, but twice a minute', async () => {
  watch(false);
  expect(await tick(100, 600)).toBeLessThan(6); // A reading for each change would be a hundred.
  expect(await tick(200, 600)).toBeGreaterThan(1);
});

test('once the reader acts, it is read at once', async () => {
  watch(false);
  await tick(100, 600);
  const before = readings;
  clock.click();
  await tick(2, 600);
  expect(readings).toBeGreaterThan(before);
  abort.abort();
  expect(await tick(100, 600)).toBe(0);
});
