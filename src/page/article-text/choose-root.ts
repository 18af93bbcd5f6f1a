import type { Prose } from '../find-prose';
import { attributeOf, parentOf, tagOf } from '../node-access';
import type { ProseNode } from '../prose-node';

const leastShare = 0.7; // Of the prose of an element, for its heaviest child to stand for the whole.
const leastWeight = 250; // Letters; the shortest wire report is longer.

const fewLines = 3; // Text nodes; a block with more holds lines between `<br>`s.

/** The smallest element that holds nearly all prose of the article under `headline`. */
export function chooseRoot(prose: Prose, headline: Element | null): ProseNode {
  let root = articleAround(prose, headline) ?? prose.body;
  for (let inner = root.heaviest; inner !== null; inner = root.heaviest) {
    const isParagraph = inner.passages < 2 && inner.ownTexts < fewLines;
    if (inner.weight < leastShare * root.weight || isParagraph) {
      const own: ProseNode | null = headline === null ? null : ownAmongArticles(root, headline, prose);
      if (own === null) break;
      root = own;
    } else root = inner;
  }
  return joinTwins(root, prose);
}

const leastTwin = 60; // Letters; the shortest part of an article between two advertisements is a sentence.

/**
 * Some newsrooms cut the body into several boxes of one name, with other things between them: then what holds them all. Boxes of
 * another article, as on endless pages, stand under a headline of their own or in an `<article>` of their own.
 */
function joinTwins(root: ProseNode, { nodes }: Prose): ProseNode {
  const name = attributeOf(root.element, 'class');
  if (!name) return root;
  const articleOf = ({ element }: ProseNode) => element.parentElement?.closest('article') ?? null;
  let joined = root;
  const own = articleOf(root);
  for (const twin of nodes.values()) {
    if (twin === root || twin.isLeftOut || twin.tag !== root.tag || twin.weight < leastTwin) continue;
    if (attributeOf(twin.element, 'class') !== name || articleOf(twin) !== own || followsTitle(twin)) continue;
    while (joined.parent !== null && !joined.element.contains(twin.element)) joined = joined.parent;
  }
  const hasOneHeadline = joined === root || joined.element.querySelectorAll('h1').length < 2;
  return hasOneHeadline ? joined : root;
}

/** Of boxes side by side with an article each, as on endless pages, the one under `headline`; null where there are none. */
function ownAmongArticles(root: ProseNode, headline: Element, { nodes }: Prose): ProseNode | null {
  if (!root.element.contains(headline)) return null;
  let box = headline;
  for (let around = parentOf(box); around !== null && around !== root.element; around = parentOf(box)) box = around;
  const own = nodes.get(box);
  const name = attributeOf(box, 'class');
  if (own === undefined || own.isLeftOut || own.weight < leastWeight || !name) return null;
  const isOther = (twin: Element) =>
    twin !== box && attributeOf(twin, 'class') === name && twin.querySelector('h1 a[href], h2 a[href]') !== null;
  return [...root.element.children].some(isOther) ? own : null;
}

/** Whether the linked title of another article stands beside it in its box. */
function followsTitle({ element }: ProseNode): boolean {
  const before = element.previousElementSibling;
  if (before === null) return false;
  return before.querySelector(before.matches('h1, h2') ? 'a[href]' : 'h1 a[href], h2 a[href]') !== null;
}

const leastOfPage = 0.25; // More than one teaser beside the article, less than an article among its comments.

/** The `<article>` or `<main>` that holds both the headline and a good part of the page's prose. */
function articleAround(prose: Prose, headline: Element | null): ProseNode | null {
  for (let around = headline; around !== null; around = parentOf(around)) {
    const tag = tagOf(around);
    if (tag !== 'article' && tag !== 'main') continue;
    const node = prose.nodes.get(around);
    if (node === undefined || node.isLeftOut) continue;
    if (node.weight >= leastWeight && node.weight >= leastOfPage * prose.body.weight) return node;
  }
  return null;
}
