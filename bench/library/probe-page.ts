/*
 * Runs in the library page from its first moment, and tells when what a reader waits for is there. It looks once a frame,
 * so every figure is a whole number of frames and holds the time to draw them.
 */

const nextFrame = () =>
  new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const count = () => Number((find('.shelf-count')?.textContent ?? '').replace(/\D/g, ''));
const hasWords = () => find('.row-words:not(.row-waiting)') !== null && find('.row-waiting') === null;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function when(isSo: () => boolean): Promise<number> {
  for (;;) {
    const at = await nextFrame();
    if (isSo()) return at;
  }
}

/** Sets what the search field holds, and waits until the rows are those of it. */
export async function type(words: string): Promise<number> {
  const field = find('#search') as HTMLInputElement;
  const started = performance.now();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await nextFrame();
  return (await when(() => find('.row-waiting') === null)) - started;
}

/** Words that stand in the library, to be searched for: one to three in a row, each fourth time as a phrase. */
export function wordsToSearch(): string[] {
  const rows = [...document.querySelectorAll('.row-words')].slice(0, 10).map((row) => row.textContent ?? '');
  return rows.map((row, at) => {
    const words = row.replace(/[“”,.]/g, '').split(' ');
    const whole = words.slice(at % 4, (at % 4) + 1 + (at % 3)).join(' ');
    return at % 4 === 3 ? `"${whole}` : whole;
  });
}

const betweenLettersMs = 90; // Some 120 words a minute.

/** Types letter by letter, as quickly as people do; gives the milliseconds of each letter. */
export async function search(words: string): Promise<number[]> {
  const times: number[] = [];
  for (let length = 1; length <= words.length; length++) {
    times.push(await type(words.slice(0, length)));
    await pause(betweenLettersMs);
  }
  return times;
}

const tasks: number[] = [];
export function startTasks(): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
}

const buttons = (selector: string) => [...document.querySelectorAll<HTMLButtonElement>(selector)];
const press = (key: string, shiftKey = false) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));

/** Keeps the first claims one by one, until each shows it. */
export async function keep(times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < times; at++) {
    const button = buttons('.keep-button[aria-pressed="false"]')[0];
    const claim = button?.closest<HTMLElement>('.list-row')?.dataset.claim;
    const started = performance.now();
    button?.click();
    const isKept = () => find(`[data-claim="${claim}"] .keep-button`)?.getAttribute('aria-pressed') === 'true';
    taken.push((await when(isKept)) - started);
    await pause(400);
  }
  return taken;
}

/** Tags the claims of a search that finds about so many, and undoes it. */
export async function tagMany(about: number): Promise<{ tagMs: number; undoMs: number; claims: number }> {
  const field = find('#search') as HTMLInputElement;
  field.value = '';
  for (let day = 1; day < 27; day++) {
    const address = `?view=claims&readFrom=2031-01-01&readTo=2031-01-${String(day).padStart(2, '0')}`;
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    await nextFrame();
    if (count() >= about) break;
  }
  await pause(800);
  const claims = count();
  press('A', true);
  await nextFrame();
  const tag = find('.bulk-tags input') as HTMLInputElement;
  tag.value = 'many';
  const started = performance.now();
  buttons('.bulk-tags button')[0]?.click();
  const isTold = (text: string) => (find('.told-step')?.textContent ?? '').includes(text);
  const tagMs = (await when(() => isTold('Tags changed'))) - started;
  await pause(800);
  const undone = performance.now();
  buttons('.told-step button')[0]?.click();
  const undoMs = (await when(() => isTold('Undone'))) - undone;
  return { tagMs, undoMs, claims };
}

export const firstRows = when(hasWords);
export const ready = when(() => hasWords() && count() > 0);
export const longestTask = (): number => Math.max(0, ...tasks);
