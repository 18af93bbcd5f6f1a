import type { Prose } from '../find-prose';
import { parentOf } from '../node-access';

const titled = ':is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)';
const mostLevels = 3; // From a paragraph to the box that holds it and the title of its post.
const mostInOne = 0.5; // Of the prose in boxes; an article is longer than all teasers around it.
const leastShare = 0.6; // Of the page's prose; beside an article stand teasers as well.

/** Whether the prose stands in boxes with a linked title each: teasers of a section, or whole posts one after another. */
export function isListOfPosts({ nodes }: Prose): boolean {
  const boxes = new Map<Element, number>();
  const isTitled = new Map<Element, boolean>();
  let inBoxes = 0;
  let all = 0;
  for (const node of new Set(nodes.values())) {
    if (node.isLeftOut || node.ownWeight === 0) continue;
    all += node.ownWeight;
    let box = parentOf(node.element);
    for (let level = 0; level < mostLevels && box !== null; level++, box = parentOf(box)) {
      let holdsTitle = isTitled.get(box);
      if (holdsTitle === undefined) {
        holdsTitle = box.querySelector(titled) !== null;
        isTitled.set(box, holdsTitle);
      }
      if (!holdsTitle) continue;
      boxes.set(box, (boxes.get(box) ?? 0) + node.ownWeight);
      inBoxes += node.ownWeight;
      break;
    }
  }
  return inBoxes >= leastShare * all && Math.max(...boxes.values()) <= mostInOne * inBoxes;
}
