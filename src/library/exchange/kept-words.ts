import { browser } from '../../browser';
import type { BundleCover } from '../../export/bundle';

/** What the reader wrote for exports before, to be proposed again. */

const nameKey = 'choice:signed-by';
const coverKey = 'choice:bundle';

/** The name under which the reader signs and sends; empty where there is none yet. */
export async function readOwnName(): Promise<string> {
  const name = (await browser.storage.local.get(nameKey))[nameKey];
  return typeof name === 'string' ? name : '';
}

export async function keepOwnName(name: string): Promise<void> {
  await browser.storage.local.set({ [nameKey]: name });
}

/** The cover of the bundle taken in last, whose questions can be answered; null where there is none. */
export async function readLastCover(): Promise<BundleCover | null> {
  const cover = (await browser.storage.local.get(coverKey))[coverKey];
  return typeof cover === 'object' && cover !== null ? (cover as BundleCover) : null;
}

export async function keepLastCover(cover: BundleCover): Promise<void> {
  await browser.storage.local.set({ [coverKey]: cover });
}
