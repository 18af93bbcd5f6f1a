/** Ways a page or another extension may cut text into nodes without changing what a reader sees. */
export const cuts: readonly (readonly [name: string, cut: (root: Node) => void])[] = [
  ['as written', () => undefined],
  ['merged', (root) => root.normalize()],
  ['split into letters and words', (root) => textNodesOf(root).forEach(splitOften)],
  ['wrapped in font elements', (root) => textNodesOf(root).forEach(wrap)],
];

function textNodesOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes.filter((node) => node.data.trim() !== '' && node.parentElement?.localName !== 'script');
}

function splitOften(node: Text): void {
  for (let rest = node, length = 1; rest.length > length; length = (length % 7) + 1) rest = rest.splitText(length);
}

/** As the browser's translation does, twice. */
function wrap(node: Text): void {
  const inner = document.createElement('font');
  const outer = document.createElement('font');
  node.replaceWith(outer);
  outer.append(inner);
  inner.append(node);
}
