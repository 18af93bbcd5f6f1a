import type { Prose, ProseNode } from '../find-prose';

const leastShare = 0.8; // Of the prose of an element, for its heaviest child to stand for the whole.

/** The smallest element that holds nearly all prose of the page. */
export function chooseRoot(prose: Prose): ProseNode {
  let root = prose.body;
  for (let inner = root.heaviest; inner !== null; inner = root.heaviest) {
    if (inner.weight < leastShare * root.weight || inner.passages < 2) break;
    root = inner;
  }
  return root;
}
