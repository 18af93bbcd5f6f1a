import { judgeSituation } from './page-situation';
import type { TabPage } from './tab-page';

const lookAgainMs = 100; // While a page is being read; short enough to feel immediate.
const longestStartMs = 20_000; // In which the background brings our script into a page after a grant or the end of a pause, on a slow machine.
const patienceMs = 400; // So long a page that is not read yet may be about to be.

export interface NextLook {
  /** After how long the page is to be looked at again; null where nothing is expected of it. */
  againMs: number | null;
  /** What stands in the view stays a moment, rather than flicker. */
  staysAsItIs: boolean;
}

interface LooksSoFar {
  waitedMs: number;
  /** Access was just taken back, and the background may not have cleared the page yet. */
  mayBeClearing: boolean;
}

/** What to expect of a page after a look at it. */
export function planNextLook(page: TabPage | null, { waitedMs, mayBeClearing }: LooksSoFar): NextLook {
  const mayStart = judgeSituation(page) === 'not-reading' && waitedMs < longestStartMs;
  const mayStop = mayBeClearing && page?.access === 'once';
  if (mayStart || mayStop) {
    // Some thirty looks in all, most of them at first.
    return { againMs: Math.max(lookAgainMs, waitedMs / 10), staysAsItIs: waitedMs < patienceMs };
  }
  const state = page?.outline?.state;
  const isUnderWay = state === 'reading' || state === 'waiting';
  return { againMs: isUnderWay ? lookAgainMs : null, staysAsItIs: false };
}
