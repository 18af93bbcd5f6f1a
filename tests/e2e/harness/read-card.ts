import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { expect } from 'vitest';
import { eventually } from './eventually';

/** The card lies in a closed shadow root: it is found as a screen reader finds it. */

const cardName = 'Who said this, and how it reached you';

/** A part of the card by its role and name, or null. */
export function findPart(tab: Page, role: string, name: string): Promise<ElementHandle | null> {
  return tab.$(`::-p-aria([name="${name}"][role="${role}"])`);
}

/** A part of the card once it is there. */
export async function getPart(tab: Page, role: string, name: string): Promise<ElementHandle> {
  let part: ElementHandle | null = null;
  await eventually(async () => {
    part = await findPart(tab, role, name);
    return part !== null;
  }).toBe(true);
  return part ?? expect.unreachable();
}

/** Clicks a part of the card once it is there and lies still: the card moves when it grows. */
export async function clickPart(tab: Page, role: string, name: string): Promise<void> {
  const part = await getPart(tab, role, name);
  await part.evaluate(async (element) => {
    const place = () => JSON.stringify((element as Element).getBoundingClientRect());
    for (let before = ''; before !== place(); ) {
      before = place();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await part.click();
}

export const findCard = (tab: Page) => findPart(tab, 'dialog', cardName);

export const getCard = (tab: Page) => getPart(tab, 'dialog', cardName);

export async function waitForCard(tab: Page): Promise<void> {
  await getCard(tab);
}

export async function waitForNoCard(tab: Page): Promise<void> {
  await eventually(async () => (await findCard(tab)) === null).toBe(true);
}

/** All that a screen reader can read in the card, in one line; null while none is open. */
export async function readCard(tab: Page): Promise<string | null> {
  const tree = await tab.accessibility.snapshot({ interestingOnly: false });
  const dialog = tree && findNode(tree, ({ role, name }) => role === 'dialog' && name === cardName);
  return dialog ? namesIn(dialog).join(' ') : null;
}

function findNode(node: SerializedAXNode, isMeant: (node: SerializedAXNode) => boolean): SerializedAXNode | null {
  if (isMeant(node)) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, isMeant);
    if (found) return found;
  }
  return null;
}

function namesIn({ name, children = [] }: SerializedAXNode): string[] {
  return [...(name ? [name] : []), ...children.flatMap(namesIn)];
}
