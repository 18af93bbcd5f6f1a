import { expect, test } from 'vitest';
import type { PageOutline } from '../../src/messages/contract';
import { planNextLook } from '../../src/views/plan-next-look';
import type { TabPage } from '../../src/views/tab-page';
import { madeTabPage } from './made-tab-page';

const inState = (state: PageOutline['state']) => ({ state }) as PageOutline;
const unread = madeTabPage({ outline: null });
const readOnce = madeTabPage({ access: 'once', outline: inState('done') });

test.each<[string, TabPage | null, number, boolean, ReturnType<typeof planNextLook>]>([
  ['an article that was read is looked at once', madeTabPage({ outline: inState('done') }), 0, false, end()],
  ['no page at all is looked at once', null, 0, false, end()],
  [
    'a page that is being read is shown, and soon looked at again',
    madeTabPage({ outline: inState('reading') }),
    0,
    false,
    again(100),
  ],
  ['so is one that waits to be read', madeTabPage({ outline: inState('waiting') }), 9000, false, again(100)],
  ['a page without our script may be about to get it, and what stands there stays', unread, 0, false, wait(100)],
  ['after a moment it is told that the page is not read', unread, 500, false, again(100)],
  ['the longer it takes, the more seldom it is looked at', unread, 5000, false, again(500)],
  ['in the end nothing more is expected', unread, 20_000, false, end()],
  ['a page whose access was taken back may be about to be cleared', readOnce, 200, true, wait(100)],
  ['one that is not cleared goes on', readOnce, 3000, false, end()],
  [
    'a site still granted is not waited for',
    madeTabPage({ access: 'site', outline: inState('done') }),
    200,
    true,
    end(),
  ],
])('%s', (_, found, waitedMs, mayBeClearing, expected) => {
  expect(planNextLook(found, { waitedMs, mayBeClearing })).toEqual(expected);
});

function end() {
  return { againMs: null, staysAsItIs: false };
}
function again(againMs: number) {
  return { againMs, staysAsItIs: false };
}
function wait(againMs: number) {
  return { againMs, staysAsItIs: true };
}
